package org.probity.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.rules.oracle.Judgement.Advisory;

/**
 * Nothing that was submitted is dropped in silence: what no verdict looks at is named here.
 *
 * <p>Doubt: the contract does not order advisories by code. These follow the order of its list of
 * codes, and within a code that of the submission.
 */
final class Advisories {

    private final Definition definition;
    private final Submission submission;
    private final Set<String> details;
    private final List<Advisory> found = new ArrayList<>();

    private Advisories(Definition definition, Submission submission) {
        this.definition = definition;
        this.submission = submission;
        this.details = Set.copyOf(Values.ids(definition.details()));
    }

    static List<Advisory> of(Definition definition, Submission submission) {
        Advisories advisories = new Advisories(definition, submission);
        advisories.unknownDetails();
        advisories.unusedArtifacts();
        advisories.unknownParts();
        advisories.unknownTags("narrative.unknown-prompt", "prompts");
        advisories.unknownTags("narrative.unknown-coverage", "covers");
        advisories.uncheckedLocators();
        advisories.lengths();
        return List.copyOf(advisories.found);
    }

    private void unknownDetails() {
        List<Map<String, Object>> entries = submission.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (!isKnown(entries.get(i))) {
                add("evidence.unknown-detail", "/selfAnalysis/" + i + "/detail");
            }
        }
    }

    /**
     * Doubt: to be cited only in an entry for an unknown detail, which no verdict reads, is no use.
     */
    private void unusedArtifacts() {
        Set<Object> cited = submission.entries().stream()
                .filter(this::isKnown)
                .flatMap(entry -> Values.objects(entry.get("references")).stream())
                .map(reference -> reference.get("artifact"))
                .collect(Collectors.toSet());
        List<String> artifacts = Values.ids(submission.artifacts());
        for (int i = 0; i < artifacts.size(); i++) {
            if (!cited.contains(artifacts.get(i))) {
                add("evidence.unused-artifact", "/artifacts/" + i);
            }
        }
    }

    /** Passages under the id of a portfolio are unknown as well: it is no narrative. */
    private void unknownParts() {
        List<String> known = Values.ids(definition.narratives());
        for (String key : submission.narratives().keySet()) {
            if (!known.contains(key)) {
                add("narrative.unknown-part", "/narratives/" + escaped(key));
            }
        }
    }

    /**
     * A tag must name something of its own narrative; another narrative's prompt is unknown here.
     *
     * <p>Doubt: the tags in an unknown part are not named one by one, as the part is named whole.
     */
    private void unknownTags(String code, String tag) {
        for (Map<String, Object> narrative : inOrderSubmitted()) {
            List<String> known = tag.equals("prompts")
                    ? Definition.knownPrompts(narrative)
                    : Values.ids(definition.coveredBy(narrative));
            List<Map<String, Object>> passages = submission.passagesOf(narrative);
            for (int i = 0; i < passages.size(); i++) {
                List<String> tags = Values.texts(passages.get(i).get(tag));
                for (int j = 0; j < tags.size(); j++) {
                    if (!known.contains(tags.get(j))) {
                        String passage = "/narratives/" + Values.id(narrative) + "/" + i;
                        add(code, passage + "/" + tag + "/" + j);
                    }
                }
            }
        }
    }

    private List<Map<String, Object>> inOrderSubmitted() {
        return submission.narratives().keySet().stream()
                .flatMap(key -> definition.narratives().stream()
                        .filter(narrative -> Values.id(narrative).equals(key)))
                .toList();
    }

    /**
     * Doubt: an answer's place is that of the passages that give it, or of the narrative, as in the verdict on it.
     */
    private void lengths() {
        for (Map<String, Object> narrative : definition.narratives()) {
            List<Map<String, Object>> passages = submission.passagesOf(narrative);
            Answers answers = new Answers(narrative, passages);
            long written = passages.stream()
                    .mapToLong(passage -> SlowWords.count(Values.text(passage, "text")))
                    .sum();
            length(narrative, narrative, "words", written, List.of());
            for (Map<String, Object> prompt : Definition.promptsOf(narrative)) {
                List<String> naming = new ArrayList<>(Values.ids(Definition.questionsOf(prompt)));
                naming.add(Values.id(prompt));
                length(narrative, prompt, "words", answers.naming("prompts", naming), answers.at("prompts", naming));
                for (Map<String, Object> question : Definition.questionsOf(prompt)) {
                    List<String> id = List.of(Values.id(question));
                    length(narrative, question, "words", answers.naming("prompts", id), answers.at("prompts", id));
                }
            }
            for (Map<String, Object> thing : definition.coveredBy(narrative)) {
                List<String> id = List.of(Values.id(thing));
                length(narrative, narrative, "coverage", answers.naming("covers", id), answers.at("covers", id));
            }
        }
    }

    private void length(
            Map<String, Object> narrative,
            Map<String, Object> holder,
            String limits,
            long words,
            List<Integer> passages) {
        if (WordRule.of(holder, limits).filter(rule -> rule.isTold(words)).isEmpty()) {
            return;
        }
        boolean isThere = submission.narratives().containsKey(Values.id(narrative));
        String nearest = isThere
                ? "/narratives/" + escaped(Values.id(narrative))
                : submission.narratives().isEmpty() ? "" : "/narratives";
        add("narrative.length", passages.isEmpty() ? nearest : nearest + "/" + passages.get(0));
    }

    /**
     * Doubt: said of each reference by itself, also where another one spoils the criterion; not of a locator of a kind that is
     * not allowed, in which nobody is interested.
     */
    private void uncheckedLocators() {
        List<Map<String, Object>> entries = submission.entries();
        for (int i = 0; i < entries.size(); i++) {
            List<Map<String, Object>> references = Values.objects(entries.get(i).get("references"));
            for (int j = 0; j < references.size(); j++) {
                if (isKnown(entries.get(i)) && isUnchecked(entries.get(i), references.get(j))) {
                    String reference = "/selfAnalysis/" + i + "/references/" + j;
                    add("locator.unchecked", reference + "/locator");
                }
            }
        }
    }

    private boolean isUnchecked(Map<String, Object> entry, Map<String, Object> reference) {
        return reference.containsKey("locator")
                && Locators.isAllowed(
                        definition.asked(Values.text(entry, "detail")), Values.object(reference.get("locator")))
                && submission
                        .cited(reference)
                        .filter(artifact -> Locators.isUnchecked(Values.object(reference.get("locator")), artifact))
                        .isPresent();
    }

    private boolean isKnown(Map<String, Object> entry) {
        return details.contains(Values.text(entry, "detail"));
    }

    private void add(String code, String at) {
        found.add(Advisory.onSubmission(code, at));
    }

    /** A key as a token of a JSON pointer (RFC 6901). */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
