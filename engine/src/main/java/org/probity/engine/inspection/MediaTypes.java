package org.probity.engine.inspection;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which media types say the same. Browsers, phones and people name one kind of file in several ways. */
public final class MediaTypes {
    /** Content that nobody recognises. */
    public static final String BINARY = "application/octet-stream";
    /** Text in no form that could be recognised. */
    public static final String TEXT = "text/plain";
    /** A web page. */
    public static final String HTML = "text/html";
    /** XML in no form that could be recognised. */
    public static final String XML = "application/xml";
    /** An archive, or what is packed like one. */
    public static final String ZIP = "application/zip";
    /** A compound file, in no form that could be recognised. */
    public static final String COMPOUND = "application/x-ole-storage";

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("application/x-pdf", "application/pdf"),
            Map.entry("application/x-zip-compressed", ZIP),
            Map.entry("application/x-zip", ZIP),
            Map.entry("text/rtf", "application/rtf"),
            Map.entry("text/xml", XML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("image/jpg", "image/jpeg"),
            Map.entry("image/pjpeg", "image/jpeg"),
            Map.entry("image/x-png", "image/png"),
            Map.entry("image/svg", "image/svg+xml"),
            Map.entry("image/x-ms-bmp", "image/bmp"),
            Map.entry("image/x-bmp", "image/bmp"),
            Map.entry("image/heif", "image/heic"),
            Map.entry("audio/m4a", "audio/mp4"),
            Map.entry("audio/x-m4a", "audio/mp4"),
            Map.entry("audio/x-m4b", "audio/mp4"),
            Map.entry("audio/mp3", "audio/mpeg"),
            Map.entry("audio/x-mp3", "audio/mpeg"),
            Map.entry("audio/mpeg3", "audio/mpeg"),
            Map.entry("audio/x-mpeg", "audio/mpeg"),
            Map.entry("audio/x-wav", "audio/wav"),
            Map.entry("audio/wave", "audio/wav"),
            Map.entry("audio/vnd.wave", "audio/wav"),
            Map.entry("audio/x-pn-wav", "audio/wav"),
            Map.entry("audio/x-aac", "audio/aac"),
            Map.entry("audio/aacp", "audio/aac"),
            Map.entry("audio/x-aiff", "audio/aiff"),
            Map.entry("audio/x-flac", "audio/flac"),
            Map.entry("audio/opus", "audio/ogg"),
            Map.entry("audio/webm", "video/webm"),
            Map.entry("application/mp4", "video/mp4"),
            Map.entry("video/x-m4v", "video/mp4"),
            Map.entry("audio/3gpp", "video/3gpp"),
            Map.entry("video/avi", "video/x-msvideo"),
            Map.entry("video/msvideo", "video/x-msvideo"),
            Map.entry("audio/x-matroska", "video/x-matroska"),
            Map.entry("video/matroska", "video/x-matroska"),
            Map.entry("audio/x-ms-wma", "video/x-ms-asf"),
            Map.entry("video/x-ms-wmv", "video/x-ms-asf"),
            Map.entry(OOXML + "presentationml.slideshow", OOXML + "presentationml.presentation"));

    /** What is told apart by content: a file that is not one of these, by its content, is not one of these. */
    private static final Set<String> RECOGNISED = Set.of(
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/epub+zip",
            OOXML + "wordprocessingml.document",
            OOXML + "presentationml.presentation",
            OOXML + "spreadsheetml.sheet",
            "application/vnd.ms-word.document.macroenabled.12",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "application/vnd.ms-powerpoint.slideshow.macroenabled.12",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            ODF + "text",
            ODF + "presentation",
            ODF + "spreadsheet",
            ODF + "graphics",
            HTML,
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/svg+xml",
            "image/bmp",
            "image/tiff",
            "image/heic",
            "image/avif",
            "audio/mpeg",
            "audio/mp4",
            "audio/wav",
            "audio/aac",
            "audio/aiff",
            "audio/flac",
            "audio/ogg",
            "video/ogg",
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/x-matroska",
            "video/x-msvideo",
            "video/x-ms-asf",
            "video/3gpp",
            ZIP);

    private MediaTypes() {}

    /**
     * Whether a file that was found to be of one type may be called another. A type that cannot be told apart by content,
     * such as CSV from plain text, is believed where the content is of the general form that it would have.
     *
     * @param claimed what the submission says, e.g. {@code audio/x-m4a}
     * @param found what the content is, e.g. {@code audio/mp4}
     * @return whether the two say the same
     */
    public static boolean agree(String claimed, String found) {
        String claim = canonical(claimed);
        String content = canonical(found);
        if (claim.equals(content) || claim.equals(BINARY)) {
            return true;
        }
        if (RECOGNISED.contains(claim)) {
            return false;
        }
        return switch (content) {
            case TEXT -> claim.startsWith("text/") || claim.startsWith("application/");
            case XML -> claim.equals(TEXT) || claim.endsWith("+xml");
            case ZIP, COMPOUND -> claim.startsWith("application/");
            case "audio/ogg", "video/ogg" -> claim.equals("application/ogg");
            case BINARY -> !claim.startsWith("text/");
            default -> false;
        };
    }

    /**
     * Whether a type is one of a kind that is asked for.
     *
     * @param type a media type, with or without parameters, by any of its names
     * @param asked a media type, or all of one family, e.g. {@code image/*}
     * @return whether it is
     */
    public static boolean matches(String type, String asked) {
        String bare = bare(type);
        String wanted = bare(asked);
        if (wanted.endsWith("/*")) {
            String family = wanted.substring(0, wanted.length() - 1);
            // Some sound is packed as video, and is called either.
            return bare.startsWith(family) || canonical(type).startsWith(family);
        }
        return canonical(type).equals(canonical(asked));
    }

    /**
     * Whether content of this type can be told by looking at it.
     *
     * @param type a media type
     * @return whether a file that is not of this type by its content is not of this type
     */
    public static boolean isRecognised(String type) {
        return RECOGNISED.contains(canonical(type));
    }

    private static String canonical(String type) {
        String bare = bare(type);
        return OTHER_NAMES.getOrDefault(bare, bare);
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
