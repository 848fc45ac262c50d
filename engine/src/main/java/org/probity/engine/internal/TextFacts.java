package org.probity.engine.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.engine.credential.Part;
import org.probity.engine.internal.text.Contacts;
import org.probity.engine.internal.text.Hidden;
import org.probity.engine.internal.text.Markup;
import org.probity.engine.internal.text.Placeholders;
import org.probity.engine.internal.text.Repetition;
import org.probity.engine.internal.text.Source;
import org.probity.engine.internal.text.Words;
import org.probity.engine.report.Span;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;
import org.probity.engine.rule.TextMeasure;
import org.probity.engine.rule.TextMeasure.Kind;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** What can be measured of a submission's texts, for advisories. What measures nothing is left out. */
final class TextFacts {
    private static final int DECIMALS = 4;

    private final Criteria criteria;
    private final Submission submission;
    private final List<Sayable> matters;

    TextFacts(Criteria criteria, Submission submission, List<Sayable> matters) {
        this.criteria = criteria;
        this.submission = submission;
        this.matters = matters;
    }

    void add() {
        submission.narratives().forEach(this::narrative);
        explanations();
        for (int i = 0; i < submission.artifacts().size(); i++) {
            Artifact artifact = submission.artifacts().get(i);
            String at = "/artifacts/" + i;
            Map<String, Object> named = Map.of("artifact", artifact.id());
            Source title = new Source(at + "/title", artifact.title());
            eachText(List.of(title), Words.of(List.of(title)), new Term("where.title", named));
            artifact.file().ifPresent(file -> identity(new Source(at + "/file", file), new Term("where.file", named)));
        }
        stretched();
    }

    private void narrative(String id, List<Passage> passages) {
        String title = criteria.credential().parts().stream()
                .filter(part -> part.id().equals(id))
                .map(Part::title)
                .findFirst()
                .orElse(id);
        List<Source> texts = new ArrayList<>();
        for (Passage passage : passages) {
            texts.add(new Source(NarrativeFacts.pointer(id) + "/" + texts.size() + "/text", passage.text()));
        }
        List<String> at = List.of(NarrativeFacts.pointer(id));
        Words words = Words.of(texts);
        share(Kind.REPEATED, title, at, Repetition.repeated(words));
        share(Kind.COPIED, title, at, criteria.published().copied(words));
        eachText(texts, words, new Term("where.narrative", Map.of("narrative", title)));
    }

    private void share(Kind kind, String narrative, List<String> at, Repetition.Share share) {
        if (share.marked() > 0) {
            add(
                    kind,
                    ratio(share.marked(), share.words()),
                    share.words(),
                    share.spans(),
                    at,
                    Map.of(
                            "narrative",
                            narrative,
                            "marked",
                            share.marked(),
                            "words",
                            share.words(),
                            "own",
                            share.words() - share.marked()));
        }
    }

    private void explanations() {
        List<Source> texts = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            SelfAnalysis entry = submission.selfAnalysis().get(i);
            if (entry.explanation().isPresent()) {
                texts.add(new Source(
                        "/selfAnalysis/" + i + "/explanation",
                        entry.explanation().get()));
                words.add(Words.of(List.of(texts.get(texts.size() - 1))));
                details.add(entry.detail());
            }
        }
        for (Repetition.Overlap overlap : Repetition.overlaps(words, details)) {
            add(
                    Kind.EXPLANATION_REPEATED,
                    ratio(overlap.shared(), overlap.smaller()),
                    overlap.words(),
                    overlap.spans(),
                    List.of(
                            texts.get(overlap.later()).at(),
                            texts.get(overlap.earlier()).at()),
                    Map.of("later", details.get(overlap.later()), "earlier", details.get(overlap.earlier())));
        }
        for (int i = 0; i < texts.size(); i++) {
            Term where = new Term("where.explanation", Map.of("detail", details.get(i)));
            eachText(List.of(texts.get(i)), words.get(i), where);
        }
    }

    private void eachText(List<Source> texts, Words words, Term where) {
        List<Span> fillers = Placeholders.in(words);
        for (Source text : texts) {
            count(
                    Kind.PLACEHOLDER,
                    text,
                    where,
                    fillers.stream().filter(span -> span.at().equals(text.at())).toList());
            count(Kind.INVISIBLE, text, where, Hidden.invisible(text));
            count(Kind.MIXED, text, where, Hidden.mixed(text));
            count(Kind.MARKUP, text, where, Markup.in(text));
            identity(text, where);
        }
    }

    private void identity(Source text, Term where) {
        count(Kind.IDENTITY, text, where, Contacts.in(text));
    }

    private void count(Kind kind, Source text, Term where, List<Span> spans) {
        if (!spans.isEmpty()) {
            add(
                    kind,
                    BigDecimal.valueOf(spans.size()),
                    0,
                    spans,
                    List.of(text.at()),
                    Map.of("count", spans.size(), "where", where));
        }
    }

    /** One place of one artifact that is to show many details. */
    private void stretched() {
        record Shown(String artifact, Set<String> details, List<String> at) {}
        Map<String, Shown> places = new LinkedHashMap<>();
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            SelfAnalysis entry = submission.selfAnalysis().get(i);
            for (int j = 0; j < entry.references().size(); j++) {
                Reference reference = entry.references().get(j);
                if (reference.locator().isPresent() && criteria.details().containsKey(entry.detail())) {
                    String place = EvidenceDigests.content(reference.locator().get()) + reference.artifact();
                    Shown shown = places.computeIfAbsent(
                            place, unseen -> new Shown(reference.artifact(), new LinkedHashSet<>(), new ArrayList<>()));
                    shown.details().add(entry.detail());
                    shown.at().add("/selfAnalysis/" + i + "/references/" + j);
                }
            }
        }
        for (Shown shown : places.values()) {
            if (shown.details().size() > 1) {
                add(
                        Kind.STRETCHED,
                        BigDecimal.valueOf(shown.details().size()),
                        0,
                        List.of(),
                        shown.at(),
                        Map.of(
                                "artifact",
                                shown.artifact(),
                                "count",
                                shown.details().size(),
                                "details",
                                String.join(", ", shown.details())));
            }
        }
    }

    private void add(
            Kind kind, BigDecimal measured, int words, List<Span> spans, List<String> at, Map<String, Object> values) {
        matters.add(new TextMeasure(
                kind, measured, Thresholds.of(kind, criteria.credential().advisories()), words, spans, values, at));
    }

    /** Rounded down, so that a share that does not reach a threshold never looks as if it did. */
    private static BigDecimal ratio(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
