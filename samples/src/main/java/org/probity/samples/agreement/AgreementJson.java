package org.probity.samples.agreement;

import java.io.StringWriter;
import java.util.List;
import java.util.OptionalDouble;
import org.probity.samples.agreement.Group.Kind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Agreement for programs, as one object:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code agreement}</td><td>the version of this form, {@code "1"}</td></tr>
 * <tr><td>{@code credentials}</td><td>an object for each credential, in the order of its id and version</td></tr>
 * <tr><td>{@code credential}</td><td>{@code id}, {@code version} and {@code title}</td></tr>
 * <tr><td>{@code scale}</td><td>the categories in rising order</td></tr>
 * <tr><td>{@code leftOut}</td><td>the details that are rated on a scale of their own and not compared, where there are any</td></tr>
 * <tr><td>{@code submissions}</td><td>how many were looked at</td></tr>
 * <tr><td>{@code weights}</td><td>{@code "linear"}, where weighted kappa is given</td></tr>
 * <tr><td>{@code overall}</td><td>the figures of everything</td></tr>
 * <tr><td>{@code pairs}</td><td>the figures of every {@code pair} of assessors</td></tr>
 * <tr><td>{@code outcomes}, {@code details}, {@code parts}</td><td>the figures of every {@code outcome}, {@code detail} and
 * narrative {@code part}</td></tr>
 * <tr><td>{@code differences}</td><td>the details on which assessors differ most: {@code detail}, {@code items}, {@code fewItems},
 * {@code percentDisagreement}, and {@code between}: two {@code levels} and how many {@code times}</td></tr>
 * </table>
 *
 * <p>The figures are {@code assessors}, {@code items}, {@code fewItems} (fewer than {@value Figures#ENOUGH_ITEMS}),
 * {@code percentAgreement} and, where they are defined, {@code kappa}, {@code weightedKappa} and {@code alpha}; see {@link Figures}.
 * What is not defined is left out.
 */
public final class AgreementJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private AgreementJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes agreement down.
     *
     * @param credentials the agreement on each credential
     * @return JSON on one line, without a line break
     */
    public static String of(List<CredentialAgreement> credentials) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            AgreementJson json = new AgreementJson(out);
            out.writeStartObject();
            out.writeStringProperty("agreement", "1");
            out.writeArrayPropertyStart("credentials");
            credentials.forEach(json::credential);
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private void credential(CredentialAgreement agreement) {
        out.writeStartObject();
        out.writeObjectPropertyStart("credential");
        out.writeStringProperty("id", agreement.credential());
        out.writeStringProperty("version", agreement.version());
        out.writeStringProperty("title", agreement.title());
        out.writeEndObject();
        texts("scale", agreement.scale());
        if (!agreement.leftOut().isEmpty()) {
            texts("leftOut", agreement.leftOut());
        }
        out.writeNumberProperty("submissions", agreement.submissions());
        if (agreement.isWeighted()) {
            out.writeStringProperty("weights", "linear");
        }
        out.writeObjectPropertyStart("overall");
        figures(agreement.overall());
        out.writeEndObject();
        out.writeArrayPropertyStart("pairs");
        for (Group pair : agreement.groups(Kind.PAIR)) {
            out.writeStartObject();
            texts("pair", pair.ids());
            figures(pair.figures());
            out.writeEndObject();
        }
        out.writeEndArray();
        groups("outcomes", "outcome", agreement.groups(Kind.OUTCOME));
        groups("details", "detail", agreement.groups(Kind.DETAIL));
        groups("parts", "part", agreement.groups(Kind.PART));
        out.writeArrayPropertyStart("differences");
        agreement.differences().forEach(this::difference);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void groups(String name, String idName, List<Group> groups) {
        out.writeArrayPropertyStart(name);
        for (Group group : groups) {
            out.writeStartObject();
            out.writeStringProperty(idName, group.ids().get(0));
            figures(group.figures());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void figures(Figures figures) {
        out.writeNumberProperty("assessors", figures.assessors());
        out.writeNumberProperty("items", figures.items());
        out.writeBooleanProperty("fewItems", figures.isOfFewItems());
        figures.percentAgreement().ifPresent(percent -> number("percentAgreement", Rounded.percent(percent)));
        coefficient("kappa", figures.kappa());
        coefficient("weightedKappa", figures.weightedKappa());
        coefficient("alpha", figures.alpha());
    }

    private void difference(Difference difference) {
        out.writeStartObject();
        out.writeStringProperty("detail", difference.detail());
        out.writeNumberProperty("items", difference.items());
        out.writeBooleanProperty("fewItems", Figures.isFew(difference.items()));
        number("percentDisagreement", Rounded.percent(difference.percent()));
        out.writeArrayPropertyStart("between");
        for (Difference.Between between : difference.levels()) {
            out.writeStartObject();
            texts("levels", List.of(between.lower(), between.higher()));
            out.writeNumberProperty("times", between.times());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void coefficient(String name, OptionalDouble value) {
        value.ifPresent(number -> number(name, Rounded.coefficient(number)));
    }

    private void number(String name, String digits) {
        out.writeName(name);
        out.writeRawValue(digits);
    }

    private void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
