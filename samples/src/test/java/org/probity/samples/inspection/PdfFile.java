package org.probity.samples.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A PDF, object by object. Object 1 is the catalog, and its page tree is object 2. */
final class PdfFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfFile() {
        print("%PDF-1.7\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
    }

    /** As many empty pages, under a tree that claims to have another number of them. */
    static byte[] ofPages(int count, int claimed) {
        PdfFile file = new PdfFile();
        file.object("<< /Type /Pages /Count " + claimed + " /Kids ["
                + IntStream.range(3, 3 + count).mapToObj(i -> i + " 0 R").collect(Collectors.joining(" ")) + "] >>");
        for (int i = 0; i < count; i++) {
            file.page(2);
        }
        return file.bytes("");
    }

    PdfFile object(String content) {
        offsets.add(bytes.size());
        print(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
        return this;
    }

    PdfFile page(int parent) {
        return object("<< /Type /Page /Parent " + parent + " 0 R /MediaBox [0 0 612 792] >>");
    }

    PdfFile stream(String entries, byte[] content) throws IOException {
        offsets.add(bytes.size());
        print(offsets.size() + " 0 obj\n<< " + entries + " /Length " + content.length + " >>\nstream\n");
        bytes.write(content);
        print("\nendstream\nendobj\n");
        return this;
    }

    int size() {
        return bytes.size();
    }

    void print(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With its table of objects, and more entries for its trailer. */
    byte[] bytes(String trailer) {
        int table = size();
        print("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> print(String.format("%010d 00000 n %n", offset)));
        print("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R " + trailer + " >>\n");
        return ending(table);
    }

    byte[] ending(int table) {
        print("startxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    int offset(int object) {
        return offsets.get(object - 1);
    }
}
