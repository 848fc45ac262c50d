package org.probity.samples.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.engine.AssessmentRequest;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;
import org.probity.samples.Jury;
import org.probity.samples.Workshop;

/** Makes pages, and takes them apart. */
final class Pages {
    static final Path SAMPLES = Path.of("submissions");

    private static final Assessor ASSESSOR = Assessor.of(Documents.bundledCredential("ensuring-accountability"));

    private Pages() {}

    static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A sample's page, as on standard output. */
    static String ofSample(String name) throws IOException {
        return ofSample(name, Optional.empty());
    }

    /** A sample's page, as it is written to a folder. */
    static String ofSample(String name, Path folder) throws IOException {
        return ofSample(name, Optional.of(folder));
    }

    private static String ofSample(String name, Optional<Path> folder) throws IOException {
        Path document = SAMPLES.resolve(name).resolve("submission.json");
        AssessmentRequest request = AssessmentRequest.of(Documents.submission(document));
        return of(ASSESSOR, request, ArtifactFolder.of(document, folder));
    }

    static String of(Assessor assessor, AssessmentRequest request, ArtifactFolder folder) {
        return HtmlReport.render(assessor.assess(request), request.submission(), assessor.credential(), folder);
    }

    /** What a jury said of a submission that has no files. */
    static String ofJury(AssessmentRequest request) throws IOException {
        return of(Jury.assessor(), request, ArtifactFolder.of(Path.of("submission.json"), Optional.empty()));
    }

    /** Of a credential that lets the practitioner choose, and asks for more than a self-analysis. */
    static String ofWorkshop(AssessmentRequest request) throws IOException {
        return of(Workshop.assessor(), request, ArtifactFolder.of(Path.of("submission.json"), Optional.empty()));
    }

    /** What a pattern's first group holds, each time that it occurs. */
    static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    /** The tags that open elements. In text there is no {@code <}, and in the value of an attribute no {@code "}. */
    static List<String> tags(String page) {
        return all(page, "(<[a-z][^\\s>\"]*(?:\\s+[^\\s=\">]+(?:=\"[^\"]*\")?)*>)");
    }

    static List<String> attributes(String page, String name) {
        return tags(page).stream()
                .flatMap(tag -> all(tag, " " + name + "=\"([^\"]*)\"").stream())
                .map(value -> value.replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&"))
                .toList();
    }

    /** A section without sections in it. */
    static String section(String page, String id) {
        String from = page.substring(page.indexOf("id=\"" + id + "\">") + id.length() + 6);
        return from.substring(0, from.indexOf("</section>"));
    }

    /** The entry of a criterion, which may hold lists of its own. */
    static String criterion(String page, String id) {
        String from = page.substring(page.indexOf("<li id=\"" + id + "\">"));
        int end = from.indexOf("</li>");
        while (all(from.substring(0, end), "(<li)").size()
                > all(from.substring(0, end), "(</li>)").size() + 1) {
            end = from.indexOf("</li>", end + 1);
        }
        return from.substring(0, end);
    }

    /** What a reader sees: the text of every element by itself. */
    static String words(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,:;.])( |$)", "$1$2")
                .strip();
    }
}
