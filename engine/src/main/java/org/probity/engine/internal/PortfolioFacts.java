package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.probity.engine.credential.Detail;
import org.probity.engine.credential.LocatorPolicy;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.internal.Criteria.DetailCriteria;
import org.probity.engine.internal.Criteria.OutcomeCriterion;
import org.probity.engine.internal.Criteria.PortfolioCriteria;
import org.probity.engine.internal.Criteria.RequirementCriterion;
import org.probity.engine.report.ExtentSource;
import org.probity.engine.rule.ArtifactUse;
import org.probity.engine.rule.CitedArtifacts;
import org.probity.engine.rule.CitedPlace;
import org.probity.engine.rule.CitedPlaces;
import org.probity.engine.rule.Criterion;
import org.probity.engine.rule.Evidence;
import org.probity.engine.rule.Explanation;
import org.probity.engine.rule.Flaw;
import org.probity.engine.rule.Judgement;
import org.probity.engine.rule.Mention;
import org.probity.engine.rule.OutcomePass;
import org.probity.engine.rule.Proficiency;
import org.probity.engine.rule.Sayable;
import org.probity.engine.rule.Term;
import org.probity.engine.submission.Artifact;
import org.probity.engine.submission.Locator;
import org.probity.engine.submission.Reference;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** What the portfolio of a submission holds: references, the places they lead to, and explanations. */
final class PortfolioFacts {
    private static final String SELF_ANALYSIS = "/selfAnalysis";

    private final Submission submission;
    private final Function<Criterion, Judgement> judgements;
    private final List<Evidence> evidence;
    private final List<Sayable> matters;
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** An entry of the self-analysis and where it is. */
    private record Entry(String at, SelfAnalysis said) {}

    /** A reference, the artifact that it leads to, and where it is. */
    private record Cited(String at, Reference reference, Optional<Upload> upload) {

        String locatorAt() {
            return reference.locator().isPresent() ? at + "/locator" : at;
        }
    }

    PortfolioFacts(
            Submission submission,
            Map<String, Inspection> inspections,
            Function<Criterion, Judgement> judgements,
            List<Evidence> evidence,
            List<Sayable> matters) {
        this.submission = submission;
        this.judgements = judgements;
        this.evidence = evidence;
        this.matters = matters;
        for (Artifact artifact : submission.artifacts()) {
            Optional<Inspection> found = Optional.ofNullable(inspections.get(artifact.id()));
            uploads.put(artifact.id(), new Upload(artifact, found, "/artifacts/" + uploads.size()));
        }
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            SelfAnalysis said = submission.selfAnalysis().get(i);
            entries.computeIfAbsent(said.detail(), detail -> new ArrayList<>())
                    .add(new Entry(SELF_ANALYSIS + "/" + i, said));
        }
    }

    void add(PortfolioCriteria criteria) {
        List<Cited> all = new ArrayList<>();
        for (DetailCriteria detail : criteria.details()) {
            List<Cited> cited = cited(detail);
            cited.forEach(place -> references.merge(place.reference().artifact(), 1, Integer::sum));
            evidence.add(citedArtifacts(detail, cited));
            evidence.add(citedPlaces(detail, cited));
            evidence.add(explanation(detail));
            detail.requirements().forEach(asked -> require(asked, cited, orEntries(List.of(), detail)));
            all.addAll(cited);
        }
        criteria.requirements().forEach(asked -> require(asked, all, nearest()));
    }

    /** However often an artifact is referred to, it is one artifact. */
    private void require(RequirementCriterion asked, List<Cited> cited, List<String> nearest) {
        Set<String> ids = new HashSet<>();
        cited.forEach(one -> ids.add(one.reference().artifact()));
        List<Upload> artifacts = new ArrayList<>();
        for (Upload upload : uploads.values()) {
            if (upload.isPresent() && ids.contains(upload.claimed().id())) {
                artifacts.add(upload);
            }
        }
        RequirementFacts facts = new RequirementFacts(asked, artifacts, nearest);
        evidence.add(facts.evidence());
        matters.addAll(facts.counting());
    }

    /** How many details of an outcome are proficient, or may be. */
    OutcomePass pass(OutcomeCriterion asked, Function<Criterion, Finding> findings, Criteria criteria) {
        int met = 0;
        int awaited = 0;
        int disputed = 0;
        int notMet = 0;
        List<String> at = new ArrayList<>();
        for (Detail detail : asked.outcome().details()) {
            DetailCriteria ofDetail = criteria.details().get(detail.id());
            switch (findings.apply(ofDetail.proficiency())) {
                case MET, FOUND_MET -> met++;
                case AWAITED -> awaited++;
                case DISPUTED -> disputed++;
                case FOUND_NOT_MET -> notMet++;
                case NOT_MET -> {}
            }
            entriesOf(ofDetail).forEach(entry -> at.add(entry.at()));
        }
        return new OutcomePass(
                asked.criterion(),
                asked.outcome().id(),
                asked.outcome().details().size(),
                asked.outcome().pass().orElseThrow().details(),
                met,
                awaited,
                disputed,
                notMet,
                at.isEmpty() ? nearest() : at);
    }

    Proficiency proficiency(DetailCriteria detail, Predicate<Criterion> isMet) {
        List<String> gaps = List.of();
        for (Criterion criterion : detail.evidence()) {
            if (!isMet.test(criterion)) {
                gaps = gaps.isEmpty() ? new ArrayList<>() : gaps;
                gaps.add(criterion.id());
            }
        }
        return new Proficiency(
                detail.proficiency(),
                detail.detail().id(),
                gaps,
                judgements.apply(detail.proficiency()),
                orEntries(List.of(), detail));
    }

    void mentionDetails(Set<String> known) {
        for (int i = 0; i < submission.selfAnalysis().size(); i++) {
            String detail = submission.selfAnalysis().get(i).detail();
            matters.add(new Mention(
                    Mention.Kind.DETAIL,
                    detail,
                    known.contains(detail),
                    "",
                    List.of(SELF_ANALYSIS + "/" + i + "/detail")));
        }
    }

    void aboutArtifacts() {
        for (Upload upload : uploads.values()) {
            Artifact artifact = upload.claimed();
            matters.add(new ArtifactUse(
                    artifact.id(),
                    Names.of(artifact),
                    references.getOrDefault(artifact.id(), 0),
                    List.of(upload.at())));
            matters.addAll(upload.matters());
        }
    }

    private List<Cited> cited(DetailCriteria detail) {
        List<Cited> cited = new ArrayList<>();
        for (Entry entry : entriesOf(detail)) {
            for (int i = 0; i < entry.said().references().size(); i++) {
                Reference reference = entry.said().references().get(i);
                cited.add(new Cited(
                        entry.at() + "/references/" + i,
                        reference,
                        Optional.ofNullable(uploads.get(reference.artifact()))));
            }
        }
        return cited;
    }

    private CitedArtifacts citedArtifacts(DetailCriteria detail, List<Cited> cited) {
        List<Flaw> flaws = new ArrayList<>();
        int unknown = 0;
        int absent = 0;
        for (Cited place : cited) {
            if (place.upload().isEmpty()) {
                unknown++;
                flaws.add(unknownArtifact(detail, place));
            } else if (!place.upload().get().isPresent()) {
                absent++;
                flaws.add(absentArtifact(detail, place, place.upload().get().claimed()));
            }
        }
        return new CitedArtifacts(
                detail.artifact(),
                detail.detail().id(),
                cited.size(),
                Optional.of(detail.policy().references()),
                unknown,
                absent,
                flaws,
                orEntries(each(cited, Cited::at), detail));
    }

    private static List<String> each(List<Cited> cited, Function<Cited, String> place) {
        List<String> at = new ArrayList<>(cited.size());
        for (Cited one : cited) {
            at.add(place.apply(one));
        }
        return at;
    }

    private static Flaw unknownArtifact(DetailCriteria detail, Cited cited) {
        return new Flaw(
                "unknown",
                List.of(cited.at() + "/artifact"),
                Map.of(
                        "detail",
                        detail.detail().id(),
                        "artifact",
                        cited.reference().artifact()));
    }

    private static Flaw absentArtifact(DetailCriteria detail, Cited cited, Artifact artifact) {
        String path = artifact.file().or(artifact::uri).orElseThrow();
        return new Flaw(
                "absent",
                List.of(cited.at() + "/artifact"),
                Map.of(
                        "detail", detail.detail().id(),
                        "artifact", Names.of(artifact),
                        "path", Names.shortened(path)));
    }

    private CitedPlaces citedPlaces(DetailCriteria detail, List<Cited> cited) {
        int located = 0;
        int unknown = 0;
        int unlocated = 0;
        int barred = 0;
        int unfit = 0;
        int outside = 0;
        List<Flaw> flaws = new ArrayList<>();
        Optional<ExtentSource> weakest = Optional.empty();
        for (Cited place : cited) {
            List<String> at = List.of(place.locatorAt());
            located += place.reference().locator().isPresent() ? 1 : 0;
            if (place.upload().isEmpty()) {
                unknown++;
                flaws.add(unknownArtifact(detail, place));
                continue;
            }
            Upload upload = place.upload().get();
            Artifact artifact = upload.known();
            if (place.reference().locator().isEmpty()) {
                if (detail.policy().locator() == LocatorPolicy.REQUIRED) {
                    unlocated++;
                    flaws.add(new Flaw("unlocated", at, placeValues(detail, artifact)));
                }
                continue;
            }
            Locator locator = place.reference().locator().get();
            Placement placement = Placement.of(locator, artifact);
            if (!detail.policy().locators().contains(placement.type())) {
                barred++;
                String finding = canBeCited(detail, artifact) ? "barred" : "barred.else";
                flaws.add(new Flaw(finding, at, placeValues(detail, artifact, placement)));
                continue;
            }
            if (!placement.fits()) {
                unfit++;
                flaws.add(new Flaw("unfit", at, placeValues(detail, artifact, placement)));
                continue;
            }
            weakest = weaker(weakest, upload.extentFrom(locator));
            if (!placement.inside()) {
                outside++;
                flaws.add(new Flaw("outside." + placement.name(), at, placeValues(detail, artifact, placement)));
            } else if (placement.hasExtent()) {
                matters.add(new CitedPlace(
                        detail.detail().id(),
                        Names.of(artifact),
                        placeOf(placement),
                        new Term("extent-of." + placement.name()),
                        placement.said(),
                        placement.extent().isPresent(),
                        at));
            }
        }
        return new CitedPlaces(
                detail.locator(),
                detail.detail().id(),
                cited.size(),
                detail.policy().references().minimum().orElse(0),
                located,
                unknown,
                unlocated,
                barred,
                unfit,
                outside,
                weakest,
                flaws,
                orEntries(each(cited, Cited::locatorAt), detail));
    }

    /** A claim is not made truer by a file beside it. */
    private static Optional<ExtentSource> weaker(Optional<ExtentSource> one, Optional<ExtentSource> other) {
        return other.isPresent() && (one.isEmpty() || other.get().compareTo(one.get()) > 0) ? other : one;
    }

    private static boolean canBeCited(DetailCriteria detail, Artifact artifact) {
        return detail.policy().locators().stream().anyMatch(MediaKind.of(artifact.mediaType())::fits);
    }

    /** The places of an artifact that may be cited; where it has none, those of another that could be. */
    private static Object places(DetailCriteria detail, Artifact artifact) {
        MediaKind kind = MediaKind.of(artifact.mediaType());
        boolean any = !canBeCited(detail, artifact);
        return Phrases.or(detail.policy().locators().stream()
                .filter(type -> any || kind.fits(type))
                .map(type -> new Term("place." + Names.key(type)))
                .toList());
    }

    private static Map<String, Object> placeValues(DetailCriteria detail, Artifact artifact) {
        String kind = Names.key(MediaKind.of(artifact.mediaType()));
        Map<String, Object> values = new HashMap<>();
        values.put("detail", detail.detail().id());
        values.put("artifact", Names.of(artifact));
        values.put("kind", new Term("kind." + kind));
        Object places = places(detail, artifact);
        values.put("allowed", places);
        values.put("fitting", detail.policy().allowsAnyLocator() ? new Term("fitting." + kind) : places);
        return values;
    }

    private static Map<String, Object> placeValues(DetailCriteria detail, Artifact artifact, Placement placement) {
        Map<String, Object> values = placeValues(detail, artifact);
        values.put("said", placement.said());
        values.put("place", placeOf(placement));
        placement.extent().ifPresent(extent -> values.put("extent", extent));
        return values;
    }

    private static Term placeOf(Placement placement) {
        return new Term("place." + placement.name());
    }

    private Explanation explanation(DetailCriteria detail) {
        int words = 0;
        List<String> at = new ArrayList<>();
        for (Entry entry : entriesOf(detail)) {
            if (entry.said().explanation().isPresent()) {
                words += WordCounter.count(entry.said().explanation().get()).words();
                at.add(entry.at() + "/explanation");
            }
        }
        return new Explanation(
                detail.explanation(),
                detail.detail().id(),
                words,
                Optional.of(detail.policy().explanation()),
                orEntries(at, detail));
    }

    private List<Entry> entriesOf(DetailCriteria detail) {
        return entries.getOrDefault(detail.detail().id(), List.of());
    }

    /** The places themselves, or else the entries about the detail, or else the nearest place that exists. */
    private List<String> orEntries(List<String> places, DetailCriteria detail) {
        if (!places.isEmpty()) {
            return places;
        }
        List<Entry> ofDetail = entriesOf(detail);
        if (!ofDetail.isEmpty()) {
            List<String> at = new ArrayList<>(ofDetail.size());
            for (Entry entry : ofDetail) {
                at.add(entry.at());
            }
            return at;
        }
        return nearest();
    }

    private List<String> nearest() {
        return List.of(submission.selfAnalysis().isEmpty() ? "" : SELF_ANALYSIS);
    }
}
