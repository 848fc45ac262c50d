package org.probity.samples;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The submissions whose folders lie in one folder. There may be very many: only the names of their folders are kept. */
final class FolderOfSubmissions extends AbstractList<Source> implements RandomAccess {
    private final Path folder;
    private final List<Path> names;

    /**
     * The submissions of a folder.
     *
     * @param folder the folder
     * @param names the names of the submissions' folders
     */
    FolderOfSubmissions(Path folder, List<Path> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    @Override
    public Source get(int index) {
        return new DocumentFile(folder.resolve(names.get(index)).resolve(SubmissionFiles.DOCUMENT));
    }

    @Override
    public int size() {
        return names.size();
    }
}
