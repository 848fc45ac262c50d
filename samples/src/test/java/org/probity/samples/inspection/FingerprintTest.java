package org.probity.samples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.engine.inspection.Inspection;

class FingerprintTest {
    private static final int LONGEST = 256 << 20;

    @TempDir
    private Path folder;

    @Test
    void itIsThePublishedDigest() throws IOException {
        assertThat(of("abc".getBytes(StandardCharsets.US_ASCII)))
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** Around the length of what is read at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 200_000})
    void everyByteCounts(int length) throws IOException, NoSuchAlgorithmException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        byte[] changed = content.clone();
        changed[length - 1]++;

        assertThat(of(content))
                .contains(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isNotEqualTo(of(changed))
                .isNotEqualTo(of(Arrays.copyOf(content, length + 1)));
    }

    @Test
    void aFileThatIsTooLongToReadHasNone() throws IOException {
        assertThat(ofLength(LONGEST + 1L)).isEmpty();
    }

    static Stream<byte[]> files() throws IOException {
        return Stream.of(
                MediaFile.ascii("Notes of March"),
                MediaFile.ascii("\0\1\2"),
                MediaFile.ascii("%PDF-1.7\n"),
                MediaFile.ascii("PK\5\6"),
                MediaFile.wave(1, 8000, 84_000, 84_000),
                PdfFile.ofPages(2, 2),
                OfficeFile.presentation(3).bytes(),
                HostileFiles.compound("Workbook"));
    }

    /** Whatever reads it besides, and whether or not sense can be made of it. */
    @ParameterizedTest
    @MethodSource("files")
    void everyFileThatIsOpenedHasOne(byte[] content) throws IOException {
        Inspection found = ContentInspector.inspect(Files.write(folder.resolve("file"), content));

        assertThat(found.sha256()).isPresent().isEqualTo(of(content));
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(ContentInspector.inspect(folder.resolve("nothing")).sha256()).isEmpty();
        assertThat(ContentInspector.inspect(folder).sha256()).isEmpty();
    }

    private Optional<String> of(byte[] content) throws IOException {
        return of(Files.write(folder.resolve("content"), content));
    }

    private Optional<String> ofLength(long length) throws IOException {
        Path file = folder.resolve("long");
        try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength(length);
        }
        return of(file);
    }

    private static Optional<String> of(Path file) throws IOException {
        try (Content content = Content.open(file)) {
            return Fingerprint.of(content);
        }
    }
}
