package org.probity.samples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.engine.AssessmentRequest;
import org.probity.samples.Jury;
import org.probity.samples.Workshop;

/** The pages as a browser shows them: to somebody who sees, hears, or presses keys, on a wide screen and on a phone. */
class BrowserTest {
    private static final String HOSTILE = "hostile";
    private static final String JURY = "jury";
    private static final String WORKSHOP = "workshop";
    private static final String SPANISH = "workshop-in-spanish";
    private static final int WIDE = 1280;
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static String axe;

    @BeforeAll
    static void openTheBrowser() throws IOException, InterruptedException {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            System.out.println("SKIPPED: there is no Chromium on the PATH, so no page was looked at in a browser");
        }
        assumeTrue(executable.isPresent(), "there is no Chromium on the PATH");
        for (String page : pages()) {
            Files.createDirectory(folder.resolve(page));
        }
        for (String sample : samples()) {
            Files.writeString(
                    pageOf(sample), Pages.ofSample(sample, pageOf(sample).getParent()));
        }
        Path hostile = pageOf(HOSTILE).getParent();
        Files.writeString(
                pageOf(HOSTILE),
                Pages.of(
                        Hostile.assessor(),
                        Hostile.request(hostile),
                        ArtifactFolder.of(hostile.resolve("submission.json"), Optional.empty())));
        Files.writeString(pageOf(JURY), Pages.ofJury(jury()));
        Files.writeString(pageOf(WORKSHOP), Pages.ofWorkshop(AssessmentRequest.of(Workshop.tooLittle())));
        Files.writeString(
                pageOf(SPANISH),
                Pages.ofWorkshop(AssessmentRequest.of(Workshop.tooLittle()).in(Locale.forLanguageTag("es"))));
        chromium = Chromium.start(executable.get(), folder.resolve("profile"));
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Path pageOf(String name) {
        return folder.resolve(name).resolve("report.html");
    }

    static List<String> samples() throws IOException {
        return Pages.samples();
    }

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(samples());
        pages.add(HOSTILE);
        pages.add(JURY);
        pages.add(WORKSHOP);
        pages.add(SPANISH);
        return pages;
    }

    /** In adjudication, and a copy: what no sample is. */
    private static AssessmentRequest jury() {
        return Jury.rated().withReviews(Jury.allReviews()).forPractitioner();
    }

    /** Colours do not depend on the width, nor does the layout on the scheme. */
    static Stream<Arguments> looks() throws IOException {
        return pages().stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, "light", WIDE),
                        Arguments.of(page, "dark", WIDE),
                        Arguments.of(page, "light", PHONE)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("looks")
    void axeFindsNothing(String name, String scheme, int width) {
        show(name, scheme, width);
        unfold();
        chromium.evaluate(axe + ";0");

        assertThat(chromium.evaluate("""
                        axe.run().then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                            rule.id + ': ' + node.html + ' ' + node.failureSummary)).join('\\n'))""")).isEqualTo("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWiderThanAPhone(String name) {
        show(name, "light", PHONE);
        unfold();

        assertThat(chromium.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedButFilesOfTheSubmission(String name) throws IOException {
        Path artifacts = samples().contains(name) ? Pages.SAMPLES.resolve(name) : folder.resolve(name);
        String root = artifacts.toRealPath().toUri().toString();
        show(name, "light", WIDE);
        awaitMedia();

        // Addresses with data: are the pictures on the buttons of the browser's own player.
        assertThat(chromium.requests())
                .contains(pageOf(name).toUri().toString())
                .filteredOn(address -> !address.startsWith("data:")
                        && !address.equals(pageOf(name).toUri().toString()))
                .allMatch(address -> address.startsWith(root));
        assertThat(chromium.parameters("Log.entryAdded"))
                .noneMatch(entry -> entry.toString().contains("Content Security Policy"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkToEvidenceLeadsToAFile(String name) {
        show(name, "light", WIDE);
        List<String> links = list("""
                [...document.querySelectorAll('.evidence'), ...document.querySelectorAll('img, video, audio')]
                    .map(each => each.href || each.src)""");

        assertThat(links)
                .isNotEmpty()
                .filteredOn(link -> !link.startsWith("http"))
                .allSatisfy(link -> assertThat(Path.of(URI.create(link.replaceFirst("#.*", ""))))
                        .isRegularFile());
    }

    @Test
    void picturesAreShownAndRecordingsStandAtTheTimeThatIsCited() {
        show("complete", "light", WIDE);
        awaitMedia();

        assertThat(list("[...document.images].map(each => each.alt + ': ' + (each.naturalWidth > 0))"))
                .containsExactly("Reading data wall, February 6, region “Grade 3 row”: true");
        assertThat(list("[...document.querySelectorAll('video, audio')].map(each => each.ariaLabel + ': '"
                        + " + each.currentTime + ' of ' + Math.round(each.duration))"))
                .containsExactly(
                        "Goal conference, grade 3 (re-voiced), 0:10–1:32: 10 of 93",
                        "Second-grade check-in, January (re-voiced), 0:10–1:20: 10 of 83");
    }

    @Test
    void hostileTextIsTextAndDoesNothing() {
        show(HOSTILE, "light", WIDE);
        unfold();

        assertThat(chromium.parameters("Page.javascriptDialogOpening")).isEmpty();
        assertThat(chromium.evaluate("document.scripts.length")).isEqualTo(0L);
        assertThat(list("[...document.querySelectorAll('*')].flatMap(each => each.getAttributeNames())"))
                .noneMatch(attribute -> attribute.startsWith("on") || attribute.equals("style"));
        assertThat(chromium.evaluate("document.body.innerText").toString())
                .contains(
                        "\"'></title></style></textarea>--><script>alert('read')</script><img src=x onerror=alert(1)>")
                .contains("U+202Efdp.exe")
                .doesNotContain(Hostile.OVERRIDE);
        assertThat(chromium.evaluate("document.title").toString())
                .startsWith("S111")
                .contains("</title>");
    }

    @Test
    void aScriptThatGotInWouldNotRun() {
        show(HOSTILE, "light", WIDE);

        chromium.evaluate("""
                document.body.append(Object.assign(document.createElement('script'), {textContent: 'ran = true'}));
                document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="ran = true">');
                new Promise(resolve => setTimeout(resolve, 200))""");

        assertThat(chromium.evaluate("typeof ran")).isEqualTo("undefined");
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        show("complete", "light", WIDE);

        chromium.pressTab();

        assertThat(chromium.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the report");
        assertThat(chromium.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        assertThat(chromium.evaluate("document.querySelector(document.activeElement.hash).localName"))
                .isEqualTo("main");
    }

    @Test
    void onPaperEverythingIsUnfoldedAndLinksCanBeRead() {
        show("complete", "light", WIDE);
        chromium.call("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(chromium.evaluate("document.querySelector('details .passage').checkVisibility()"))
                .isEqualTo(true);
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('video')).display"))
                .isEqualTo("none");
        assertThat(chromium.evaluate("getComputedStyle(document.querySelector('.evidence'), '::after').content")
                        .toString())
                .contains(".docx");

        chromium.call("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    private static void show(String name, String scheme, int width) {
        chromium.prefer(scheme);
        chromium.resize(width);
        chromium.open(pageOf(name));
    }

    private static void unfold() {
        chromium.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    /** Pictures far down are loaded when somebody comes near, and recordings take a moment. */
    private static void awaitMedia() {
        chromium.evaluate("""
                Promise.all([
                    ...[...document.images].map(each => {
                        each.loading = 'eager';
                        return each.decode().catch(() => 0);
                    }),
                    ...[...document.querySelectorAll('video, audio')].map(each => new Promise(resolve => {
                        if (each.readyState >= 2 || each.error) resolve();
                        else ['loadeddata', 'error'].forEach(event => each.addEventListener(event, resolve));
                    }))]).then(() => 0)""");
    }

    private static List<String> list(String script) {
        String lines = chromium.evaluate("(" + script + ").join('\\n')").toString();
        return lines.isEmpty() ? List.of() : Stream.of(lines.split("\n")).toList();
    }
}
