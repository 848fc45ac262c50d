package org.probity.samples;

import org.probity.engine.Catalogue;
import org.probity.samples.catalogue.CatalogueJson;
import org.probity.samples.catalogue.CatalogueMarkdown;

/** The forms in which the catalogue is given out. */
enum CatalogueFormat {
    /** For people. */
    TEXT {
        @Override
        String render(Catalogue catalogue, Ink ink) {
            return CatalogueText.render(catalogue, ink);
        }
    },
    /** For people, on a page of a forge. */
    MARKDOWN {
        @Override
        String render(Catalogue catalogue, Ink ink) {
            return CatalogueMarkdown.of(catalogue);
        }
    },
    /** For programs. */
    JSON {
        @Override
        String render(Catalogue catalogue, Ink ink) {
            return CatalogueJson.of(catalogue) + "\n";
        }
    };

    /**
     * Writes the catalogue down.
     *
     * @param catalogue the catalogue
     * @param ink what a form for people is coloured with
     * @return the text, to the last line break
     */
    abstract String render(Catalogue catalogue, Ink ink);

    /** As it is written on the command line: lower case in every language, Turkish included. */
    @Override
    public String toString() {
        return Named.name(this);
    }
}
