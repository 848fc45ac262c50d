package org.probity.samples;

import java.util.List;
import org.probity.samples.agreement.AgreementCsv;
import org.probity.samples.agreement.AgreementJson;
import org.probity.samples.agreement.CredentialAgreement;

/** The forms in which agreement is given out. */
enum AgreementFormat {
    /** For people. */
    TEXT {
        @Override
        String render(List<CredentialAgreement> credentials, Ink ink) {
            return AgreementText.render(credentials, ink);
        }
    },
    /** For programs. */
    JSON {
        @Override
        String render(List<CredentialAgreement> credentials, Ink ink) {
            return AgreementJson.of(credentials) + "\n";
        }
    },
    /** For spreadsheets. */
    CSV {
        @Override
        String render(List<CredentialAgreement> credentials, Ink ink) {
            return AgreementCsv.of(credentials);
        }
    };

    /**
     * Writes agreement down.
     *
     * @param credentials the agreement on each credential
     * @param ink what a form for people is coloured with
     * @return the text, to the last line break
     */
    abstract String render(List<CredentialAgreement> credentials, Ink ink);

    /** As it is written on the command line: lower case in every language, Turkish included. */
    @Override
    public String toString() {
        return Named.name(this);
    }
}
