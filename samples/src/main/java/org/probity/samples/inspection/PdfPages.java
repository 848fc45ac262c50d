package org.probity.samples.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.probity.engine.inspection.Obstacle;

/**
 * Counts the pages of a PDF by walking its page tree, since the count that the tree claims may be forged. PDFBox's parser
 * is used without its document model, which would load fonts and graphics for nothing.
 */
final class PdfPages {
    private PdfPages() {}

    static int count(Content content) throws IOException, ObstructedException {
        Parser parser = new Parser(content);
        try {
            int pages = count(parser.pageTree());
            if (pages == 0) {
                throw new ObstructedException(Obstacle.DAMAGED);
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new ObstructedException(Obstacle.ENCRYPTED);
        } catch (IOException | NoClassDefFoundError e) {
            // Locked with certificates, which need a library that is not here, or by a method that nobody knows.
            throw new ObstructedException(parser.isEncrypted() ? Obstacle.ENCRYPTED : Obstacle.DAMAGED);
        }
    }

    private static int count(COSDictionary root) throws ObstructedException {
        int pages = 0;
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> branches = new ArrayDeque<>();
        branches.push(root);
        while (!branches.isEmpty()) {
            COSDictionary branch = branches.pop();
            // A branch that is met twice makes the tree endless, or as good as endless.
            if (!seen.add(branch)) {
                throw new ObstructedException(Obstacle.DAMAGED);
            }
            COSArray kids = branch.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size(); i++) {
                // A page that is lost is a page all the same: how many there were is then not known.
                if (!(kids.getObject(i) instanceof COSDictionary kid)) {
                    throw new ObstructedException(Obstacle.DAMAGED);
                } else if (isBranch(kid)) {
                    branches.push(kid);
                } else {
                    pages++;
                }
            }
        }
        return pages;
    }

    private static boolean isBranch(COSDictionary node) {
        return node.containsKey(COSName.KIDS) || COSName.PAGES.equals(node.getCOSName(COSName.TYPE));
    }

    private static final class Parser extends COSParser {

        /** A file that is encrypted only to forbid printing or editing opens with an empty password. */
        Parser(Content content) throws IOException {
            super(new PdfSource(content), "", null, null);
        }

        COSDictionary pageTree() throws IOException {
            COSDictionary trailer = retrieveTrailer();
            COSDictionary catalog = trailer == null ? null : trailer.getCOSDictionary(COSName.ROOT);
            COSDictionary pages = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
            if (pages == null) {
                throw new IOException("there is no page tree");
            }
            return pages;
        }

        boolean isEncrypted() {
            return document.isEncrypted();
        }
    }
}
