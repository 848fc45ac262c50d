package org.probity.samples.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;
import org.probity.engine.report.Advisory;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;
import org.probity.samples.report.Findings;

/** What the pointers of a report lead to: texts of the submission, and the places of the page that show them. */
final class Submitted {
    private static final Pattern TOP = Pattern.compile("(/[^/]+/[^/]+).*", Pattern.DOTALL);

    private final Set<String> details;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, BitSet> marks = new HashMap<>();

    Submitted(Submission submission, Credential credential, Findings findings, List<Advisory> advisories) {
        details = credential.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .map(Detail::id)
                .collect(Collectors.toSet());
        submission.narratives().forEach((part, passages) -> narrative(credential, findings, part, passages));
        List<SelfAnalysis> entries = submission.selfAnalysis();
        for (int i = 0; i < entries.size(); i++) {
            entry(i, entries.get(i));
        }
        for (int i = 0; i < submission.artifacts().size(); i++) {
            artifact("/artifacts/" + i, submission.artifacts().get(i));
        }
        advisories.stream()
                .flatMap(advisory -> advisory.spans().stream())
                .forEach(span ->
                        marks.computeIfAbsent(span.at(), unseen -> new BitSet()).set(span.from(), span.to()));
    }

    /** Ids that the page makes up begin with a sign that no id of a credential begins with. */
    static String artifactId(Artifact artifact) {
        return "_artifact-" + artifact.id();
    }

    static String narrativeId(String part) {
        return "_narrative-" + part;
    }

    static String entryId(int index) {
        return "_entry-" + index;
    }

    static String entryAt(int index) {
        return "/selfAnalysis/" + index;
    }

    static String passageAt(String part, int index) {
        return "/narratives/" + part + "/" + index + "/text";
    }

    /** A part is called what the report calls it: the definition may have its title in several languages. */
    private void narrative(Credential credential, Findings findings, String id, List<Passage> passages) {
        Spot spot = credential.parts().stream()
                .filter(part -> part.id().equals(id))
                .map(part -> new Spot(id, findings.label(id)))
                .findFirst()
                .orElseGet(() -> new Spot(narrativeId(id), id));
        spots.put("/narratives/" + id, spot);
        for (int i = 0; i < passages.size(); i++) {
            texts.put(passageAt(id, i), passages.get(i).text());
        }
    }

    private void entry(int index, SelfAnalysis entry) {
        spots.put(entryAt(index), new Spot(isDetail(entry.detail()) ? entry.detail() : entryId(index), entry.detail()));
        entry.explanation().ifPresent(text -> texts.put(entryAt(index) + "/explanation", text));
    }

    private void artifact(String at, Artifact artifact) {
        spots.put(at, new Spot(artifactId(artifact), artifact.title()));
        texts.put(at + "/title", artifact.title());
        artifact.file().ifPresent(file -> texts.put(at + "/file", file));
    }

    /** Whether the credential has such a detail. */
    boolean isDetail(String id) {
        return details.contains(id);
    }

    Optional<String> text(String pointer) {
        return Optional.ofNullable(texts.get(pointer));
    }

    /** Where the page shows what a pointer leads to. */
    Optional<Spot> spot(String pointer) {
        Matcher top = TOP.matcher(pointer);
        return top.matches() ? Optional.ofNullable(spots.get(top.group(1))) : Optional.empty();
    }

    /** Paragraphs of a text, with what advisories are about marked in it. */
    List<List<Piece>> paragraphs(String pointer) {
        return Shown.paragraphs(texts.getOrDefault(pointer, ""), marks.getOrDefault(pointer, new BitSet()));
    }
}
