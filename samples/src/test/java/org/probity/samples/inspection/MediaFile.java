package org.probity.samples.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Films and recordings of silence. */
final class MediaFile {
    /** Bytes of a frame at 128 kbit/s and 44,100 Hz, where 38.28 of them are a second. */
    static final int FRAME = 417;

    private MediaFile() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] box(String type, byte[]... content) {
        byte[] body = join(content);
        return join(ByteBuffer.allocate(4).putInt(8 + body.length).array(), ascii(type), body);
    }

    static byte[] brand(String brand) {
        return box("ftyp", ascii(brand), new byte[4]);
    }

    static byte[] film(String kind, int unitsPerSecond, int units) {
        return box("moov", header(unitsPerSecond, units), track(kind));
    }

    static byte[] header(int unitsPerSecond, int units) {
        return box(
                "mvhd",
                ByteBuffer.allocate(100)
                        .putInt(12, unitsPerSecond)
                        .putInt(16, units)
                        .array());
    }

    static byte[] longHeader(int unitsPerSecond, long units) {
        return box(
                "mvhd",
                ByteBuffer.allocate(112)
                        .put(0, (byte) 1)
                        .putInt(20, unitsPerSecond)
                        .putLong(24, units)
                        .array());
    }

    static byte[] track(String kind) {
        return box("trak", box("mdia", box("hdlr", new byte[8], ascii(kind), new byte[13])));
    }

    /** A frame of MPEG 1, layer III; 9 stands for 128 kbit/s, 5 for 64. */
    static byte[] frame(int bitRate, String content) {
        int kilobits = bitRate == 9 ? 128 : 64;
        byte[] frame = new byte[144 * kilobits * 1000 / 44_100];
        ByteBuffer.wrap(frame).putInt(0xFFFB0000 | bitRate << 12).put(36, ascii(content));
        return frame;
    }

    static byte[] frames(int count) {
        byte[] frame = frame(9, "");
        ByteBuffer frames = ByteBuffer.allocate(count * frame.length);
        for (int i = 0; i < count; i++) {
            frames.put(frame);
        }
        return frames.array();
    }

    /** A tag that says how long it is, and is as long as it is. */
    static byte[] tag(int claimed, int length) {
        byte[] tag = new byte[10 + length];
        ByteBuffer.wrap(tag)
                .put(ascii("ID3\u0004\0\0"))
                .putInt((claimed & 0xFE00000) << 3
                        | (claimed & 0x1FC000) << 2
                        | (claimed & 0x3F80) << 1
                        | claimed & 0x7F);
        return tag;
    }

    /** One channel, 8,000 samples a second of one byte each. */
    static byte[] wave(int format, int bytesPerSecond, int claimed, int length) {
        ByteBuffer wave = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
        wave.put(ascii("RIFF")).putInt(claimed + 36).put(ascii("WAVEfmt ")).putInt(16);
        wave.putShort((short) format).putShort((short) 1).putInt(8000).putInt(bytesPerSecond);
        wave.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(claimed);
        return wave.array();
    }
}
