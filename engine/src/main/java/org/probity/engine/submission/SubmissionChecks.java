package org.probity.engine.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.probity.engine.internal.check.Decimals;
import org.probity.engine.internal.check.FaultList;
import org.probity.engine.internal.check.Pointers;
import org.probity.engine.internal.check.WebAddresses;

/** What makes a submission well formed, and the places where it is not. */
final class SubmissionChecks {
    /** A drive, or a scheme such as {@code file:}: a place of its own, wherever the submission's folder is. */
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]*:/).*", Pattern.DOTALL);

    /** A path whose last step is empty or leads to a folder. */
    private static final Pattern NO_FILE = Pattern.compile("(.*/)?\\.{0,2}", Pattern.DOTALL);

    private final FaultList faults = new FaultList();

    private SubmissionChecks() {}

    static void check(
            String id,
            String credential,
            String practitioner,
            int attempt,
            Optional<String> submittedAt,
            Map<String, List<Passage>> narratives,
            List<Artifact> artifacts,
            List<SelfAnalysis> selfAnalysis,
            List<String> attestations) {
        SubmissionChecks checks = new SubmissionChecks();
        checks.faults.checkId("/id", id);
        checks.faults.checkId("/credential", credential);
        checks.faults.checkId("/practitioner", practitioner);
        if (attempt < 1) {
            checks.faults.add("/attempt", "attempts count from 1");
        }
        submittedAt.ifPresent(checks::checkInstant);
        narratives.forEach(checks::checkNarrative);
        FaultList.UniqueIds ids = checks.faults.new UniqueIds();
        for (int i = 0; i < artifacts.size(); i++) {
            ids.check("/artifacts/" + i + "/id", artifacts.get(i).id());
            checks.checkArtifact("/artifacts/" + i, artifacts.get(i));
        }
        for (int i = 0; i < selfAnalysis.size(); i++) {
            checks.checkSelfAnalysis("/selfAnalysis/" + i, selfAnalysis.get(i));
        }
        checks.checkIds("/attestations/", attestations);
        checks.faults.throwIfAny();
    }

    private void checkInstant(String text) {
        try {
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            faults.add(
                    "/submittedAt",
                    FaultList.quoted(text) + " is not an ISO 8601 instant, such as \"2026-05-11T15:04:00Z\"");
        }
    }

    private void checkNarrative(String part, List<Passage> passages) {
        String at = "/narratives/" + Pointers.escaped(part);
        faults.checkId(at, part);
        for (int i = 0; i < passages.size(); i++) {
            checkIds(at + "/" + i + "/prompts/", passages.get(i).prompts());
            checkIds(at + "/" + i + "/covers/", passages.get(i).covers());
        }
    }

    private void checkIds(String at, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            faults.checkId(at + i, ids.get(i));
        }
    }

    private void checkArtifact(String at, Artifact artifact) {
        if (artifact.file().isPresent() && artifact.uri().isPresent()) {
            faults.add(at, "the artifact has both a file and a uri; give the one that holds the evidence");
        } else if (artifact.file().isEmpty() && artifact.uri().isEmpty()) {
            faults.add(at, "the artifact has neither a file nor a uri");
        }
        artifact.file().ifPresent(file -> checkFile(at + "/file", file));
        artifact.uri().ifPresent(uri -> WebAddresses.check(faults, at + "/uri", uri));
        checkFromOne(at + "/pages", artifact.pages());
        checkFromOne(at + "/slides", artifact.slides());
        checkFromOne(at + "/sheets", artifact.sheets());
        artifact.seconds()
                .filter(seconds -> !Decimals.isModest(seconds))
                .ifPresent(seconds -> faults.add(at + "/seconds", "a duration in seconds is " + Decimals.MODEST));
        artifact.attributes().keySet().stream()
                .filter(String::isBlank)
                .forEach(name -> faults.add(at + "/attributes/" + Pointers.escaped(name), "the attribute has no name"));
    }

    private void checkFile(String at, String file) {
        if (file.indexOf('\\') >= 0) {
            faults.add(at, FaultList.quoted(file) + " has a backslash; separate folders with /");
        } else if (file.chars().anyMatch(Character::isISOControl)) {
            faults.add(at, FaultList.quoted(file) + " has a control character, which no file name holds");
        } else if (file.startsWith("/") || ABSOLUTE.matcher(file).matches() || leaves(file)) {
            faults.add(
                    at,
                    FaultList.quoted(file)
                            + " lies outside the submission's folder; give a path relative to that folder");
        } else if (NO_FILE.matcher(file).matches()) {
            faults.add(at, FaultList.quoted(file) + " names no file");
        }
    }

    /** Whether following the path leads out of the folder at any step. */
    private static boolean leaves(String file) {
        int depth = 0;
        for (String step : file.split("/")) {
            if (step.equals("..")) {
                depth--;
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private void checkSelfAnalysis(String at, SelfAnalysis entry) {
        faults.checkId(at + "/detail", entry.detail());
        for (int i = 0; i < entry.references().size(); i++) {
            Reference reference = entry.references().get(i);
            String referenceAt = at + "/references/" + i;
            faults.checkId(referenceAt + "/artifact", reference.artifact());
            reference.locator().ifPresent(locator -> checkLocator(referenceAt + "/locator", locator));
        }
    }

    private void checkLocator(String at, Locator locator) {
        if (locator instanceof Locator.Page page) {
            checkRange(at, page.from(), page.to());
        } else if (locator instanceof Locator.Slide slide) {
            checkRange(at, slide.from(), slide.to());
        } else if (locator instanceof Locator.Line line) {
            checkRange(at, line.from(), line.to());
        } else if (locator instanceof Locator.Time time) {
            time.to().map(TimeCode::seconds).ifPresent(to -> checkOrder(at, time, to));
        }
    }

    private void checkOrder(String at, Locator.Time time, BigDecimal to) {
        if (to.compareTo(time.from().seconds()) < 0) {
            faults.add(at + "/to", time.to().orElseThrow() + " comes before " + time.from());
        }
    }

    private void checkRange(String at, int from, OptionalInt to) {
        checkFromOne(at + "/from", OptionalInt.of(from));
        checkFromOne(at + "/to", to);
        if (to.isPresent() && to.getAsInt() >= 1 && to.getAsInt() < from) {
            faults.add(at + "/to", to.getAsInt() + " comes before " + from);
        }
    }

    private void checkFromOne(String at, OptionalInt number) {
        number.ifPresent(value -> {
            if (value < 1) {
                faults.add(at, value + " is not a whole number from 1");
            }
        });
    }
}
