package org.probity.engine.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf, true",
        "APPLICATION/PDF; version=1.7, Application/pdf, true",
        "application/x-pdf, application/pdf, true",
        "audio/mpeg, audio/mp3, true",
        "application/pdf, application/*, true",
        "IMAGE/PNG, image/*, true",
        "audio/webm, audio/*, true",
        "audio/webm, video/*, true",
        "application/pdf, application/msword, false",
        "application/pdf, image/*, false",
        "imagery/png, image/*, false",
        "image, image/*, false"
    })
    void isOneOfAKind(String type, String asked, boolean matches) {
        assertThat(MediaTypes.matches(type, asked)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "APPLICATION/PDF; version=1.7, application/pdf",
        "image/jpg, image/jpeg",
        "audio/x-m4a, audio/mp4",
        "audio/mp3, audio/mpeg",
        "audio/x-wav, audio/wav",
        "video/x-m4v, video/mp4",
        "audio/webm, video/webm",
        "application/ogg, audio/ogg",
        "text/markdown, text/plain",
        "text/csv;charset=utf-8, text/plain",
        "application/json, text/plain",
        "application/xhtml+xml, text/html",
        "text/xml, application/xml",
        "application/rss+xml, application/xml",
        "text/rtf, application/rtf",
        "application/vnd.apple.keynote, application/zip",
        "application/x-unheard-of, application/octet-stream",
        "video/x-unheard-of, application/octet-stream",
        "application/octet-stream, application/pdf",
        "application/vnd.ms-word.document.macroEnabled.12, application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation,"
                + " application/vnd.openxmlformats-officedocument.presentationml.slideshow"
    })
    void saysTheSame(String claimed, String found) {
        assertThat(MediaTypes.agree(claimed, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, text/plain",
        "application/pdf, application/octet-stream",
        "application/pdf, application/zip",
        "text/plain, application/octet-stream",
        "text/plain, text/html",
        "text/markdown, application/pdf",
        "image/png, image/jpeg",
        "audio/mp4, video/mp4",
        "video/mp4, video/quicktime",
        "video/x-unheard-of, text/plain",
        "image/x-unheard-of, application/zip",
        "text/x-unheard-of, application/zip",
        "image/x-unheard-of, application/xml",
        "audio/x-unheard-of, audio/ogg",
        "text/x-unheard-of, application/octet-stream",
        "application/msword, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                + " application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "'', application/pdf"
    })
    void saysSomethingElse(String claimed, String found) {
        assertThat(MediaTypes.agree(claimed, found)).isFalse();
    }
}
