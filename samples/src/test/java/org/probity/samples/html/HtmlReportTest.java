package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.AssessmentRequest;
import org.probity.samples.Jury;
import org.probity.samples.Workshop;

/** What holds of every page, however it came about. */
class HtmlReportTest {
    @TempDir
    static Path folder;

    private static String hostile;

    @BeforeAll
    static void renderTheHostileOne() throws IOException {
        hostile = renderHostile();
    }

    private static String renderHostile() throws IOException {
        return Pages.of(
                Hostile.assessor(),
                Hostile.request(folder),
                ArtifactFolder.of(folder.resolve("submission.json"), Optional.empty()));
    }

    static Stream<String> pages() throws IOException {
        Stream.Builder<String> pages = Stream.builder();
        for (String sample : Pages.samples()) {
            pages.add(Pages.ofSample(sample));
        }
        pages.add(Pages.ofJury(Jury.rated()));
        pages.add(Pages.ofJury(Jury.rated().forPractitioner()));
        pages.add(Pages.ofJury(Jury.rated().forAssessor("rater-davis")));
        pages.add(Pages.ofJury(AssessmentRequest.of(Jury.resubmission()).withPrevious(Jury.first())));
        pages.add(Pages.ofWorkshop(AssessmentRequest.of(Workshop.tooLittle())));
        pages.add(Pages.ofWorkshop(Workshop.proficient()));
        pages.add(Pages.ofWorkshop(Workshop.proficient().in(Locale.forLanguageTag("es"))));
        return pages.add(hostile).build();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsOneStyleSheetAndThePolicyNamesItsDigest(String page) throws NoSuchAlgorithmException {
        List<String> sheets = Pages.all(page, "<style[^>]*>(.*?)</style>");
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(sheets.get(0).getBytes(StandardCharsets.UTF_8));

        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0)).doesNotContain("url(", "@import");
        assertThat(Pages.attributes(page, "content"))
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; img-src 'self' file:; media-src 'self' file:; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thereIsNothingToRunAndNobodyToTell(String page) {
        List<String> tags = Pages.tags(page).stream()
                .map(tag -> tag.replaceAll("=\"[^\"]*\"", "="))
                .toList();

        assertThat(page.chars().filter(unit -> unit == '<').count())
                .as("tags that open and close, and the document's type")
                .isEqualTo(tags.size() + Pages.all(page, "(</[a-z0-9]+>)").size() + 1);
        assertThat(tags)
                .allMatch(tag -> tag.matches(
                        "<(html|head|meta|title|style|body|header|nav|main|section|article|h[1-5]|p|div|span|a|ul|ol|li|dl|dt|dd"
                                + "|table|caption|thead|tbody|tr|th|td|blockquote|q|bdi|strong|code|mark|time|meter|details|summary"
                                + "|img|audio|video)[ >].*"));
        assertThat(tags).noneMatch(tag -> tag.matches(".* (on[a-z]*|style|srcset|target)=.*"));
        assertThat(page).contains("<meta name=\"referrer\" content=\"no-referrer\">");
        assertThat(Pages.attributes(page, "src")).noneMatch(source -> source.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*"));
        assertThat(Pages.all(page, "(<a [^>]*href=\"http[^>]*>)"))
                .allMatch(link -> link.endsWith(" rel=\"noopener noreferrer\">"));
        assertThat(Pages.attributes(page, "href")).allMatch(link -> link.matches("(#|https?://|[^:]+$).*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkInThePageHasItsPlaceAndEveryPlaceItsName(String page) {
        List<String> ids = Pages.attributes(page, "id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pages.attributes(page, "href").stream()
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsDescendOneByOne(String page) {
        List<Integer> levels =
                Pages.all(page, "<h([1-6])[ >]").stream().map(Integer::valueOf).toList();

        assertThat(levels).first().isEqualTo(1);
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as(levels.toString()).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void hostileTextIsShownAsText() {
        assertThat(hostile)
                .contains("&lt;script&gt;alert('read')&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")
                .contains("${7*7} &amp;lt; ]]&gt;")
                .contains("<span class=\"unseen\">U+202E</span>fdp.exe<span class=\"unseen\">U+2066</span>")
                .contains("<span class=\"unseen\">U+0000</span>")
                .contains("مرحبا بالعالم");
        assertThat(hostile.codePoints().filter(point -> point != '\n' && Character.isISOControl(point)))
                .isEmpty();
        assertThat(hostile).doesNotContain(Hostile.OVERRIDE, "\u2066", "\u200b");
    }

    @Test
    void hostileNamesOfLevelsStandardsAndDeclarationsAreShownAsText() {
        assertThat(hostile).contains(Hostile.LABEL + "\"'&gt;&lt;/title&gt;");
        assertThat(Pages.attributes(hostile, "id"))
                .contains("EO2/pass", "portfolio/R1", "EO2.1/R2", "submission/T1", "submission/attempts", "_scale");
        assertThat(Pages.attributes(hostile, "href")).contains("https://example.org/%E2%80%AE?a='b'&c=1");
    }

    @Test
    void whateverAFileIsCalledItsLinkLeadsIntoTheFolder() {
        assertThat(Pages.attributes(hostile, "href"))
                .contains(
                        "javascript%3Aalert%281%29.pdf#page=1",
                        "a%23b%3F.pdf",
                        "100%25%20sure.pdf",
                        "notes%20%26%20%3Cb%3E.txt",
                        "it%27s%20%22quoted%22.png",
                        "%C3%BCberblick%20%E6%96%87%E6%9B%B8.png",
                        "deep%20er/../deep%20er/talk%20%C3%A9.mp4#t=125",
                        "voice%E2%80%AE3pm.m4a#t=5,9",
                        "https://example.org/a'b?c=1&d=$%7B7*7%7D#t=1,3602.5",
                        "http://example.org/%E2%80%AEgpj.exe#t=1")
                .noneMatch(link -> link.contains("not%20here"));
        assertThat(hostile).contains("There is no file not here");
    }

    @Test
    void whatWasSubmittedAndCountsForNothingIsStillThere() throws IOException {
        String page = Pages.ofSample("common-mistakes");

        assertThat(page)
                .contains("introduction, which is not a part of this credential")
                .contains("EO2.4, which is not a detail of this credential")
                .contains("No detail refers to it.");
    }

    @Test
    void theSameDocumentsGiveTheSamePage() throws IOException {
        assertThat(renderHostile()).isEqualTo(hostile).endsWith("</html>\n");
    }
}
