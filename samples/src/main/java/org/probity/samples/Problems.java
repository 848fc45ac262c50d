package org.probity.samples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.probity.engine.Fault;
import org.probity.engine.InvalidDocumentException;

/** What went wrong, in lines: {@code FILE:LINE:COLUMN: POINTER: what is wrong}, as much of it as applies. */
final class Problems {
    private Problems() {}

    static List<String> of(Source source, InvalidDocumentException problem) {
        return problem.faults().stream()
                .map(fault -> of(source.file(), source.placed(fault)))
                .toList();
    }

    static List<String> of(Path file, InvalidDocumentException problem) {
        return problem.faults().stream().map(fault -> of(file, fault)).toList();
    }

    static String of(Path file, Fault fault, String pointer) {
        return of(file, new Fault(pointer, fault.message(), fault.line(), fault.column()));
    }

    private static String of(Path file, Fault fault) {
        return file + (fault.line().isPresent() ? ":" : ": ") + fault;
    }

    static String of(Path file, IOException problem) {
        return file + ": " + reason(problem);
    }

    /** The system's own exceptions mostly say no more than the name of the file. */
    static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NotDirectoryException || problem instanceof FileAlreadyExistsException) {
            return "this is not a folder";
        }
        if (problem instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
