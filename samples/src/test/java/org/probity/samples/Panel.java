package org.probity.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two submissions for a credential with three levels, and what three assessors say of them, for tests to add to. */
final class Panel {
    private static final String REVIEW = """
        "review": { "assessors": 2, "scale": ["NOT_YET", "DEVELOPING", "PROFICIENT"], "pass": "PROFICIENT" },
        "parts": [""";

    private final Staffroom staffroom;
    private final Path folder;

    private Panel(Staffroom staffroom, Path folder) {
        this.staffroom = staffroom;
        this.folder = folder;
    }

    /** Submissions that nobody has rated. */
    static Panel unrated(Path folder) throws IOException {
        Staffroom staffroom = new Staffroom(folder);
        Files.writeString(staffroom.credential(), Staffroom.CREDENTIAL.replace("\"parts\": [", REVIEW));
        staffroom.submissionWithId("term/s-1", "s-1");
        staffroom.submissionWithId("term/s-2", "s-2");
        return new Panel(staffroom, folder.resolve("term"));
    }

    /** Submissions with their reviews. */
    static Panel rated(Path folder) throws IOException {
        Panel panel = unrated(folder);
        panel.review("s-1", "r-1", "EO1.1 PROFICIENT", "EO1.2 NOT_YET", "Q1 PROFICIENT");
        panel.review("s-1", "r-2", "EO1.1 PROFICIENT", "EO1.2 DEVELOPING", "Q1 PROFICIENT");
        panel.review("s-2", "r-1", "EO1.1 NOT_YET", "EO1.2 NOT_YET");
        panel.review("s-2", "r-2", "EO1.1 PROFICIENT", "EO1.2 NOT_YET");
        panel.review("s-2", "r-3", "EO1.1 NOT_YET");
        return panel;
    }

    Path folder() {
        return folder;
    }

    Path credential() {
        return staffroom.credential();
    }

    /** An assessor's ratings, each of a detail or of the question. */
    Path review(String submission, String assessor, String... ratings) throws IOException {
        return reviewWith("", submission, assessor, ratings);
    }

    /** The same with more properties of the review, each with a comma behind it. */
    Path reviewWith(String properties, String submission, String assessor, String... ratings) throws IOException {
        String list = Stream.of(ratings).map(Panel::rating).collect(Collectors.joining(", "));
        return file(
                submission,
                assessor + ".json",
                "{ \"submission\": \"" + submission + "\", \"assessor\": \"" + assessor + "\", " + properties
                        + "\"ratings\": [" + list + "] }");
    }

    private static String rating(String words) {
        String[] parts = words.split(" ");
        String criterion =
                parts[0].equals("Q1") ? "account/Q1" : parts[0] + (parts[0].contains("/") ? "" : "/proficiency");
        String condition = parts[1].equals("UNSCORABLE") ? ", \"condition\": \"unreadable\"" : "";
        return "{ \"criterion\": \"" + criterion + "\", \"rating\": \"" + parts[1] + "\"" + condition + " }";
    }

    /** A document beside the others' reviews. */
    Path file(String submission, String name, String document) throws IOException {
        Path reviews = Files.createDirectories(folder.resolve(submission).resolve("reviews"));
        return Files.writeString(reviews.resolve(name), document);
    }

    Run agreement(Object... options) {
        Object[] all = new Object[options.length + 4];
        all[0] = "agreement";
        all[1] = "--credential";
        all[2] = staffroom.credential();
        all[3] = folder;
        System.arraycopy(options, 0, all, 4, options.length);
        return Run.of(all);
    }
}
