package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.Documents;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.inspection.MediaTypes;
import org.probity.engine.inspection.Obstacle;
import org.probity.engine.submission.Artifact;

class FolderInspectorTest {
    private static final Path SAMPLES = Path.of("submissions");
    private static final Artifact ONE_PAGE = Artifact.file("A1", "Plan", "plan.pdf");
    private static final Artifact SLOW = Artifact.file("A2", "Recording", "slow.pdf");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"complete", "untagged", "common-mistakes", "shortest"})
    void theSamplesAreWhatTheySay(String sample) {
        List<Artifact> artifacts = Documents.submission(SAMPLES.resolve(sample + "/submission.json"))
                .artifacts();
        try (InspectionPool pool = new InspectionPool()) {
            Map<String, Inspection> found = new FolderInspector(SAMPLES.resolve(sample), pool).inspect(artifacts);

            for (Artifact artifact : artifacts) {
                if (artifact.file().isPresent()) {
                    assertAgrees(artifact, found.get(artifact.id()));
                } else {
                    assertThat(found).doesNotContainKey(artifact.id());
                }
            }
        }
    }

    private static void assertAgrees(Artifact claimed, Inspection found) {
        assertThat(found.present()).as(claimed.title()).isTrue();
        assertThat(found.obstacle()).as(claimed.title()).isEmpty();
        assertThat(found.sha256()).as(claimed.title()).isPresent();
        assertThat(MediaTypes.agree(
                        claimed.mediaType().orElseThrow(), found.mediaType().orElseThrow()))
                .as(claimed.title())
                .isTrue();
        assertThat(found.pages()).as(claimed.title()).isEqualTo(claimed.pages());
        assertThat(found.slides()).as(claimed.title()).isEqualTo(claimed.slides());
        assertThat(found.sheets()).as(claimed.title()).isEqualTo(claimed.sheets());
        assertThat(found.seconds().isPresent())
                .as(claimed.title())
                .isEqualTo(claimed.seconds().isPresent());
        found.seconds()
                .ifPresent(
                        seconds -> assertThat(seconds.subtract(claimed.seconds().orElseThrow())
                                        .abs())
                                .as(claimed.title())
                                .isLessThanOrEqualTo(new BigDecimal("0.5")));
    }

    @Test
    void oneProcessServesManySubmissions() throws IOException, InterruptedException {
        makeFiles();
        try (InspectionPool pool = new InspectionPool()) {
            pool.warmUp();
            List<Long> first = pids();
            for (int i = 0; i < 5; i++) {
                assertThat(inspect(pool, ONE_PAGE)).isEqualTo("found type=application/pdf pages=1");
            }
            assertThat(pids()).hasSize(1).containsAll(first);
        }
        assertThat(Children.areGone()).isTrue();
    }

    private static List<Long> pids() {
        return Children.inspecting().map(ProcessHandle::pid).toList();
    }

    @Test
    void threadsDoNotGetInEachOthersWay() throws IOException, InterruptedException, ExecutionException {
        makeFiles();
        Files.write(folder.resolve("plan-2.pdf"), PdfFile.ofPages(2, 2));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (InspectionPool pool = new InspectionPool()) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Artifact artifact = i % 2 == 0 ? ONE_PAGE : Artifact.file("A1", "Plan", "plan-2.pdf");
                tasks.add(() -> inspect(pool, artifact));
            }
            List<Future<String>> outcomes = threads.invokeAll(tasks);

            for (int i = 0; i < 20; i++) {
                assertThat(outcomes.get(i).get()).endsWith("pages=" + (1 + i % 2));
            }
            assertThat(pids()).hasSizeLessThanOrEqualTo(2);
        } finally {
            threads.shutdown();
        }
        assertThat(Children.areGone()).isTrue();
    }

    @Test
    void aProcessThatDiedIsReplaced() throws IOException, InterruptedException {
        makeFiles();
        try (InspectionPool pool = new InspectionPool()) {
            inspect(pool, ONE_PAGE);
            Children.inspecting().forEach(ProcessHandle::destroyForcibly);

            assertThat(Children.isTrueSoon(() -> inspect(pool, ONE_PAGE).endsWith("pages=1")))
                    .isTrue();
        }
    }

    @Test
    void whoTakesTooLongLosesAndTheOthersDoNot() throws IOException, InterruptedException {
        makeFiles();
        Limits limits = new Limits(Duration.ofMillis(500), Duration.ofSeconds(20), Duration.ofSeconds(21));
        try (InspectionPool pool = new InspectionPool(limits)) {
            Map<String, Inspection> found = new FolderInspector(folder, pool).inspect(List.of(SLOW, ONE_PAGE));

            assertThat(found.get("A2")).isEqualTo(Inspection.obstructed(Obstacle.OUT_OF_TIME));
            assertThat(found.get("A1").pages()).hasValue(1);
            assertThat(pids()).hasSize(1);
        }
        assertThat(Children.areGone()).isTrue();
    }

    @Test
    void whatIsNotReachedIsOutOfTimeToo() throws IOException {
        makeFiles();
        Limits limits = new Limits(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(40));
        try (InspectionPool pool = new InspectionPool(limits)) {
            List<Artifact> many = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                many.add(Artifact.file("B" + i, "Plan", "plan.pdf"));
            }
            Map<String, Inspection> found = new FolderInspector(folder, pool).inspect(many);

            assertThat(found).hasSize(50).containsEntry("B49", Inspection.obstructed(Obstacle.OUT_OF_TIME));
        }
    }

    @Test
    void whoeverIsInterruptedStopsAndStaysInterrupted() throws IOException, InterruptedException {
        makeFiles();
        try (InspectionPool pool = new InspectionPool()) {
            long start = System.nanoTime();
            Thread.currentThread().interrupt();
            String outcome = inspect(pool, SLOW);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome).isEqualTo("found obstacle=OUT_OF_TIME");
            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(5).toNanos());
            assertThat(Children.areGone()).isTrue();
        }
    }

    @Test
    void aProcessEndsWithItsHost() throws IOException, InterruptedException {
        makeFiles();
        Process host = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Deserter.class.getName(),
                        folder.toString(),
                        "slow.pdf")
                .start();
        String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.lines()).hasSize(1);
        assertThat(Children.isTrueSoon(() -> ProcessHandle.of(Long.parseLong(output.strip()))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()))
                .isTrue();
    }

    @Test
    void whereNoProcessCanBeStartedNothingIsSaidOfTheFile() throws IOException {
        makeFiles();
        String classPath = System.getProperty("java.class.path");
        try (InspectionPool pool = new InspectionPool()) {
            System.setProperty("java.class.path", "nowhere");
            assertThat(inspect(pool, ONE_PAGE)).isEqualTo("found obstacle=UNREADABLE");
        } finally {
            System.setProperty("java.class.path", classPath);
        }
    }

    @Test
    void aPoolThatIsClosedStartsNothingThatStays() throws IOException, InterruptedException {
        makeFiles();
        InspectionPool pool = new InspectionPool();
        pool.close();

        assertThat(inspect(pool, ONE_PAGE)).isEqualTo("found obstacle=UNREADABLE");
        assertThat(Children.areGone()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereHasNothingInIt() {
        try (InspectionPool pool = new InspectionPool()) {
            Map<String, Inspection> found =
                    new FolderInspector(folder.resolve("nowhere"), pool).inspect(List.of(ONE_PAGE));

            assertThat(found).containsOnly(Map.entry("A1", Inspection.missing()));
        }
    }

    private String inspect(InspectionPool pool, Artifact artifact) {
        return Outcome.of(
                new FolderInspector(folder, pool).inspect(List.of(artifact)).get(artifact.id()));
    }

    private void makeFiles() throws IOException {
        Files.write(folder.resolve("plan.pdf"), PdfFile.ofPages(1, 1));
        Path slow = folder.resolve("slow.pdf");
        Files.writeString(slow, "%PDF-1.7\n");
        try (RandomAccessFile file = new RandomAccessFile(slow.toFile(), "rw")) {
            file.setLength(499_000_000);
        }
    }
}
