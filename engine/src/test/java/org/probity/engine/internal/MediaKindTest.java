package org.probity.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaKindTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, PDF",
        "application/msword, DOCUMENT",
        "application/rtf, DOCUMENT",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, DOCUMENT",
        "application/vnd.ms-word.document.macroEnabled.12, DOCUMENT",
        "application/vnd.oasis.opendocument.text, DOCUMENT",
        "application/vnd.ms-powerpoint, PRESENTATION",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation, PRESENTATION",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow, PRESENTATION",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.12, PRESENTATION",
        "application/vnd.ms-powerpoint.slideshow.macroEnabled.12, PRESENTATION",
        "application/vnd.oasis.opendocument.presentation, PRESENTATION",
        "application/vnd.ms-excel, SPREADSHEET",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, SPREADSHEET",
        "application/vnd.ms-excel.sheet.macroEnabled.12, SPREADSHEET",
        "application/vnd.oasis.opendocument.spreadsheet, SPREADSHEET",
        "audio/mpeg, AUDIO",
        "audio/mp4, AUDIO",
        "video/mp4, VIDEO",
        "video/quicktime, VIDEO",
        "image/png, IMAGE",
        "image/svg+xml, IMAGE",
        "text/plain, TEXT",
        "text/markdown, TEXT",
        "text/csv, TEXT",
        "text/html, UNKNOWN",
        "application/xhtml+xml, UNKNOWN",
        "application/octet-stream, UNKNOWN",
        "application/zip, UNKNOWN",
        // near misses
        "application/pdfx, UNKNOWN",
        "pdf, UNKNOWN",
        "video, UNKNOWN",
        "videos/mp4, UNKNOWN",
        "x-video/mp4, UNKNOWN",
        "text/html5, TEXT",
        "'', UNKNOWN",
        "'/', UNKNOWN",
        "'; charset=utf-8', UNKNOWN",
        // case, spaces and parameters
        "Application/PDF, PDF",
        "' application/pdf ', PDF",
        "text/plain; charset=utf-8, TEXT",
        "text/plain;charset=utf-8;format=flowed, TEXT",
        "TEXT/HTML; charset=utf-8, UNKNOWN",
        "IMAGE/JPEG, IMAGE"
    })
    void media_types(String mediaType, MediaKind kind) {
        assertThat(MediaKind.of(Optional.of(mediaType))).isEqualTo(kind);
    }

    @Test
    void no_media_type() {
        assertThat(MediaKind.of(Optional.empty())).isEqualTo(MediaKind.UNKNOWN);
    }
}
