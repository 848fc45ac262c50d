package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.credential.NarrativePart;
import org.probity.engine.credential.PortfolioPart;
import org.probity.engine.credential.Prompt;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.Criteria.NarrativeCriteria;
import org.probity.engine.internal.Criteria.PartCriteria;
import org.probity.engine.internal.Criteria.PortfolioCriteria;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.rule.ArtifactUse;
import org.probity.engine.rule.CitedArtifacts;
import org.probity.engine.rule.CitedPlace;
import org.probity.engine.rule.CitedPlaces;
import org.probity.engine.rule.Coverage;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Explanation;
import org.probity.engine.rule.Flaw;
import org.probity.engine.rule.Mention;
import org.probity.engine.rule.NarrativeWords;
import org.probity.engine.rule.Proficiency;
import org.probity.engine.rule.PromptAnswer;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** What a submission holds for each criterion: counted, compared and looked up, but not judged. */
final class Facts {
    private static final String SELF_ANALYSIS = "/selfAnalysis";

    private final Criteria criteria;
    private final Submission submission;
    private final int assessors;
    private final Map<String, Artifact> artifacts = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, WordCounter.Count> narrativeWords = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Sayable> matters = new ArrayList<>();

    /** An entry of the self-analysis and where it is. */
    private record Entry(String at, SelfAnalysis said) {}

    /** A reference and where it is. */
    private record Cited(String at, Reference reference, Optional<Artifact> artifact) {}

    Facts(Criteria criteria, Submission submission) {
        this.criteria = criteria;
        this.submission = submission;
        this.assessors = criteria.credential().review().assessors();
        submission.artifacts().forEach(artifact -> artifacts.put(artifact.id(), artifact));
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            SelfAnalysis said = submission.selfAnalysis().get(i);
            entries.computeIfAbsent(said.detail(), detail -> new ArrayList<>())
                    .add(new Entry(SELF_ANALYSIS + "/" + i, said));
        }
        mentionParts();
        for (PartCriteria part : criteria.parts()) {
            if (part instanceof NarrativeCriteria narrative) {
                narrative(narrative);
            } else if (part instanceof PortfolioCriteria portfolio) {
                portfolio.details().forEach(detail -> detail(portfolio.part(), detail));
            }
        }
        mentionDetails();
        useOfArtifacts();
    }

    /** What the rules judge first: everything but proficiency. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** What advisories may be about, in the order of the submission. */
    List<Sayable> matters() {
        return matters;
    }

    /** By id of the part. */
    Map<String, WordCounter.Count> narrativeWords() {
        return narrativeWords;
    }

    /** What the rules judge when the evidence is judged. */
    List<Evidence> proficiencies(Function<Criterion, Boolean> isMet) {
        List<Evidence> proficiencies = new ArrayList<>();
        for (DetailCriteria detail : criteria.details().values()) {
            List<String> gaps = detail.evidence().stream()
                    .filter(criterion -> !isMet.apply(criterion))
                    .map(Criterion::id)
                    .toList();
            proficiencies.add(new Proficiency(
                    detail.proficiency(), detail.detail().id(), gaps, assessors, placesOf(entriesOf(detail))));
        }
        return proficiencies;
    }

    private void mentionParts() {
        List<String> known = criteria.parts().stream()
                .map(PartCriteria::part)
                .filter(NarrativePart.class::isInstance)
                .map(part -> part.id())
                .toList();
        for (String part : submission.narratives().keySet()) {
            matters.add(new Mention(Mention.Kind.PART, part, known.contains(part), "", List.of(narrativeAt(part))));
        }
    }

    private void narrative(NarrativeCriteria narrative) {
        NarrativePart part = narrative.part();
        List<Passage> passages = submission.narratives().getOrDefault(part.id(), List.of());
        List<WordCounter.Count> counts =
                passages.stream().map(Passage::text).map(WordCounter::count).toList();
        WordCounter.Count total = counts.stream().reduce(WordCounter.Count.NONE, WordCounter.Count::plus);
        narrativeWords.put(part.id(), total);
        List<String> whole = List.of(nearestNarrative(part.id()));
        narrative
                .words()
                .ifPresent(criterion ->
                        evidence.add(new NarrativeWords(criterion, part.title(), total.words(), part.words(), whole)));

        boolean anyPrompt = isTagged(passages, Passage::prompts, narrative.prompts());
        for (Prompt prompt : part.prompts()) {
            Tagged tagged = tagged(part, passages, counts, Passage::prompts, prompt.id(), whole);
            evidence.add(new PromptAnswer(
                    narrative.prompts().get(prompt.id()),
                    part.title(),
                    prompt.id(),
                    total.words(),
                    anyPrompt,
                    tagged.words(),
                    prompt.words(),
                    assessors,
                    tagged.at()));
        }
        boolean anyCovered = isTagged(passages, Passage::covers, narrative.covered());
        narrative.covered().forEach((id, criterion) -> {
            Tagged tagged = tagged(part, passages, counts, Passage::covers, id, whole);
            evidence.add(new Coverage(
                    criterion,
                    part.title(),
                    id,
                    narrative.statements().get(id),
                    total.words(),
                    anyCovered,
                    tagged.words(),
                    assessors,
                    tagged.at()));
        });
        for (int i = 0; i < passages.size(); i++) {
            String at = narrativeAt(part.id()) + "/" + i;
            mention(Mention.Kind.PROMPT, passages.get(i).prompts(), narrative.prompts(), part, at + "/prompts/");
            mention(Mention.Kind.COVERAGE, passages.get(i).covers(), narrative.covered(), part, at + "/covers/");
        }
    }

    private static boolean isTagged(
            List<Passage> passages, Function<Passage, List<String>> tags, Map<String, Criterion> known) {
        return passages.stream()
                .anyMatch(passage -> tags.apply(passage).stream().anyMatch(known::containsKey));
    }

    /** The passages that name one thing: their words together, and where they are. */
    private record Tagged(int words, List<String> at) {}

    private static Tagged tagged(
            NarrativePart part,
            List<Passage> passages,
            List<WordCounter.Count> counts,
            Function<Passage, List<String>> tags,
            String id,
            List<String> otherwise) {
        int[] naming = IntStream.range(0, passages.size())
                .filter(i -> tags.apply(passages.get(i)).contains(id))
                .toArray();
        int words = IntStream.of(naming).map(i -> counts.get(i).words()).sum();
        List<String> at = IntStream.of(naming)
                .mapToObj(i -> narrativeAt(part.id()) + "/" + i)
                .toList();
        return new Tagged(words, at.isEmpty() ? otherwise : at);
    }

    private void mention(
            Mention.Kind kind, List<String> names, Map<String, Criterion> known, NarrativePart part, String at) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            matters.add(new Mention(kind, name, known.containsKey(name), part.title(), List.of(at + i)));
        }
    }

    private void detail(PortfolioPart part, DetailCriteria criteria) {
        String detail = criteria.detail().id();
        List<Entry> ofDetail = entriesOf(criteria);
        List<Cited> cited =
                ofDetail.stream().flatMap(entry -> cited(entry).stream()).toList();
        cited.forEach(place -> references.merge(place.reference().artifact(), 1, Integer::sum));
        List<String> entryPlaces = placesOf(ofDetail);

        List<Flaw> unknown = cited.stream()
                .filter(place -> place.artifact().isEmpty())
                .map(place -> unknownArtifact(detail, place))
                .toList();
        List<String> referencePlaces = cited.stream().map(Cited::at).toList();
        evidence.add(new CitedArtifacts(
                criteria.artifact(),
                detail,
                cited.size(),
                Optional.of(part.references()),
                unknown,
                referencePlaces.isEmpty() ? entryPlaces : referencePlaces));
        evidence.add(places(part, criteria, cited, entryPlaces));
        explanation(part, criteria, ofDetail, entryPlaces);
    }

    private static Flaw unknownArtifact(String detail, Cited cited) {
        return new Flaw(
                CitedArtifacts.UNKNOWN,
                List.of(cited.at() + "/artifact"),
                Map.of("detail", detail, "artifact", cited.reference().artifact()));
    }

    private CitedPlaces places(
            PortfolioPart part, DetailCriteria criteria, List<Cited> cited, List<String> entryPlaces) {
        String detail = criteria.detail().id();
        int unknown = 0;
        int unlocated = 0;
        int unfit = 0;
        int outside = 0;
        List<Flaw> flaws = new ArrayList<>();
        List<String> at = new ArrayList<>();
        for (Cited place : cited) {
            String locatorAt = place.at() + "/locator";
            at.add(place.reference().locator().isPresent() ? locatorAt : place.at());
            if (place.artifact().isEmpty()) {
                unknown++;
                flaws.add(unknownArtifact(detail, place));
                continue;
            }
            Artifact artifact = place.artifact().get();
            if (place.reference().locator().isEmpty()) {
                if (part.locator() == LocatorPolicy.REQUIRED) {
                    unlocated++;
                    flaws.add(new Flaw("unlocated", List.of(place.at()), placeValues(detail, artifact)));
                }
                continue;
            }
            Placement placement = Placement.of(place.reference().locator().get(), artifact);
            Map<String, Object> values = placeValues(detail, artifact);
            values.put("said", placement.said());
            values.put("place", new Term("place." + placement.type()));
            placement.extent().ifPresent(extent -> values.put("extent", extent));
            if (!placement.fits()) {
                unfit++;
                flaws.add(new Flaw("unfit", List.of(locatorAt), values));
            } else if (!placement.inside()) {
                outside++;
                flaws.add(new Flaw("outside." + placement.type(), List.of(locatorAt), values));
            } else if (placement.hasExtent()) {
                matters.add(new CitedPlace(
                        detail,
                        nameOf(artifact),
                        new Term("place." + placement.type()),
                        placement.said(),
                        placement.extent().isPresent(),
                        List.of(locatorAt)));
            }
        }
        return new CitedPlaces(
                criteria.locator(),
                detail,
                cited.size(),
                part.references().minimum().orElse(0),
                unknown,
                unlocated,
                unfit,
                outside,
                flaws,
                at.isEmpty() ? entryPlaces : at);
    }

    private static Map<String, Object> placeValues(String detail, Artifact artifact) {
        String kind = MediaKind.of(artifact.mediaType()).name().toLowerCase(Locale.ROOT);
        Map<String, Object> values = new HashMap<>();
        values.put("detail", detail);
        values.put("artifact", nameOf(artifact));
        values.put("kind", new Term("kind." + kind));
        values.put("fitting", new Term("fitting." + kind));
        return values;
    }

    private void explanation(
            PortfolioPart part, DetailCriteria criteria, List<Entry> ofDetail, List<String> entryPlaces) {
        int words = 0;
        List<String> at = new ArrayList<>();
        for (Entry entry : ofDetail) {
            if (entry.said().explanation().isPresent()) {
                words += WordCounter.count(entry.said().explanation().get()).words();
                at.add(entry.at() + "/explanation");
            }
        }
        evidence.add(new Explanation(
                criteria.explanation(),
                criteria.detail().id(),
                words,
                Optional.of(part.explanation()),
                at.isEmpty() ? entryPlaces : at));
    }

    private void mentionDetails() {
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            String detail = submission.selfAnalysis().get(i).detail();
            matters.add(new Mention(
                    Mention.Kind.DETAIL,
                    detail,
                    criteria.details().containsKey(detail),
                    "",
                    List.of(SELF_ANALYSIS + "/" + i + "/detail")));
        }
    }

    private void useOfArtifacts() {
        for (int i = 0; i < submission.artifacts().size(); i++) {
            Artifact artifact = submission.artifacts().get(i);
            matters.add(new ArtifactUse(
                    artifact.id(),
                    artifact.title(),
                    references.getOrDefault(artifact.id(), 0),
                    List.of("/artifacts/" + i)));
        }
    }

    private List<Entry> entriesOf(DetailCriteria detail) {
        return entries.getOrDefault(detail.detail().id(), List.of());
    }

    private List<Cited> cited(Entry entry) {
        return IntStream.range(0, entry.said().references().size())
                .mapToObj(i -> {
                    Reference reference = entry.said().references().get(i);
                    return new Cited(
                            entry.at() + "/references/" + i,
                            reference,
                            Optional.ofNullable(artifacts.get(reference.artifact())));
                })
                .toList();
    }

    /** Where the entries are, or else the nearest place that exists. */
    private List<String> placesOf(List<Entry> ofDetail) {
        if (ofDetail.isEmpty()) {
            return List.of(submission.selfAnalysis().isEmpty() ? "" : SELF_ANALYSIS);
        }
        return ofDetail.stream().map(Entry::at).toList();
    }

    private String nearestNarrative(String part) {
        if (submission.narratives().containsKey(part)) {
            return narrativeAt(part);
        }
        return submission.narratives().isEmpty() ? "" : "/narratives";
    }

    private static String narrativeAt(String part) {
        return "/narratives/" + Pointers.escaped(part);
    }

    private static String nameOf(Artifact artifact) {
        return artifact.title().isBlank() ? artifact.id() : artifact.title();
    }
}
