package org.probity.engine.credential;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;

/** What a requirement on artifacts must not contradict. */
final class RequirementChecks {
    /** {@code EO1.1/artifact} and its like are criteria of every detail. */
    private static final Set<String> RESERVED = Set.of("artifact", "locator", "explanation", "proficiency");

    private static final String TOKEN = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/(\\*|" + TOKEN + ")");

    private final FaultList faults;
    private final DefinedIds ids;

    RequirementChecks(FaultList faults, DefinedIds ids) {
        this.faults = faults;
        this.ids = ids;
    }

    void check(String at, ArtifactRequirement requirement, Set<String> details) {
        ids.check(at + "/id", requirement.id(), RESERVED);
        if (requirement.anyOf().isEmpty()) {
            faults.add(at + "/anyOf", "there is nothing to choose from");
        } else if (requirement.isChoice()) {
            checkChoice(at, requirement);
        } else {
            check(at, requirement.anyOf().get(0));
        }
        checkDetails(at, requirement.details(), details);
    }

    private void checkChoice(String at, ArtifactRequirement requirement) {
        List<ArtifactDescription> choices = requirement.anyOf();
        if (requirement.needed() < 1) {
            faults.add(at + "/needed", "one of the descriptions is needed at least");
        } else if (requirement.needed() > choices.size()) {
            faults.add(
                    at + "/needed",
                    "nobody can satisfy it: " + requirement.needed() + " are needed of " + choices.size());
        }
        for (int i = 0; i < choices.size(); i++) {
            String choiceAt = at + "/anyOf/" + i;
            if (choices.get(i).title().filter(title -> !title.isBlank()).isEmpty()) {
                faults.add(
                        choiceAt + "/title", "what is one of several needs a title, for the practitioner to choose by");
            }
            check(choiceAt, choices.get(i));
        }
    }

    private void check(String at, ArtifactDescription description) {
        RangeChecks.check(faults, at + "/count", description.count());
        if (RangeChecks.leavesNothing(description.count())) {
            faults.add(at + "/count/maximum", "a maximum of 0 asks for no artifact");
        }
        checkExtent(at + "/pages", description.pages());
        checkExtent(at + "/slides", description.slides());
        checkExtent(at + "/seconds", description.seconds());
        for (int i = 0; i < description.mediaTypes().size(); i++) {
            String type = description.mediaTypes().get(i);
            if (!MEDIA_TYPE.matcher(type).matches()) {
                faults.add(
                        at + "/mediaTypes/" + i,
                        FaultList.quoted(type) + " is not a media type, such as \"application/pdf\" or \"image/*\"");
            }
        }
        description.attributes().forEach((name, values) -> {
            String attributeAt = at + "/attributes/" + Pointers.escaped(name);
            if (name.isBlank()) {
                faults.add(attributeAt, "the attribute has no name");
            }
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isBlank()) {
                    faults.add(attributeAt + "/" + i, "a blank value is one that no artifact has");
                }
            }
        });
        description
                .different()
                .filter(String::isBlank)
                .ifPresent(blank -> faults.add(at + "/different", "the attribute has no name"));
    }

    private void checkExtent(String at, Optional<Range> extent) {
        extent.ifPresent(range -> RangeChecks.check(faults, at, range));
    }

    private void checkDetails(String at, List<String> named, Set<String> details) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String detail = named.get(i);
            if (!details.contains(detail)) {
                faults.add(
                        at + "/details/" + i,
                        FaultList.quoted(detail) + " is not the id of a detail that this portfolio shows");
            } else if (!seen.add(detail)) {
                faults.add(at + "/details/" + i, "the detail " + FaultList.quoted(detail) + " is listed twice");
            }
        }
    }
}
