package org.probity.samples;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.engine.DocumentType;
import org.probity.engine.report.Audience;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a constant as it is written on the command line, and says which there are where there is none of that name. */
abstract class Named<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    private Named(E[] constants) {
        this.constants = constants;
    }

    /** The forms of a report. */
    static final class OfFormat extends Named<Format> {
        OfFormat() {
            super(Format.values());
        }
    }

    /** The forms of what is said of agreement. */
    static final class OfAgreement extends Named<AgreementFormat> {
        OfAgreement() {
            super(AgreementFormat.values());
        }
    }

    /** The forms of the catalogue. */
    static final class OfCatalogue extends Named<CatalogueFormat> {
        OfCatalogue() {
            super(CatalogueFormat.values());
        }
    }

    /** The kinds of documents. */
    static final class OfDocument extends Named<DocumentType> {
        OfDocument() {
            super(DocumentType.values());
        }
    }

    /** The readers of a report. */
    static final class OfAudience extends Named<Audience> {
        OfAudience() {
            super(Audience.values());
        }
    }

    /** In lower case in every language, Turkish included. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(constants)
                .filter(constant -> name(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                        + Arrays.stream(constants).map(Named::name).collect(Collectors.joining(", "))));
    }
}
