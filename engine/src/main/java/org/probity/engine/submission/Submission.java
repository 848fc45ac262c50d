package org.probity.engine.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.InvalidDocumentException;

/**
 * One attempt of a practitioner at a credential. A value of this type is well formed: the constructor refuses anything else, and
 * lists every fault. Whether it meets the credential is another question.
 *
 * <p>Two submissions with the same content are equal, however the documents they were read from were formatted.
 *
 * @param id names the submission
 * @param credential id of the credential that it is for
 * @param credentialVersion the version of the definition that it was written for
 * @param practitioner id of the practitioner
 * @param attempt which attempt this is, from 1
 * @param submittedAt when it was handed in, as an ISO 8601 instant
 * @param narratives the passages of each narrative, by id of the part
 * @param artifacts what was uploaded or linked to
 * @param selfAnalysis how the details are shown
 * @param attestations ids of what the practitioner declares
 * @param sha256 digest of the document that this was read from, in hexadecimal; absent for a submission built in Java
 */
public record Submission(
        String id,
        String credential,
        Optional<String> credentialVersion,
        String practitioner,
        int attempt,
        Optional<String> submittedAt,
        Map<String, List<Passage>> narratives,
        List<Artifact> artifacts,
        List<SelfAnalysis> selfAnalysis,
        List<String> attestations,
        Optional<String> sha256) {

    /**
     * Checks the submission as a whole.
     *
     * @throws InvalidDocumentException if it is not well formed, with every fault
     */
    public Submission {
        Map<String, List<Passage>> copies = new LinkedHashMap<>();
        narratives.forEach((part, passages) -> copies.put(part, List.copyOf(passages)));
        narratives = Collections.unmodifiableMap(copies);
        artifacts = List.copyOf(artifacts);
        selfAnalysis = List.copyOf(selfAnalysis);
        attestations = List.copyOf(attestations);
        SubmissionChecks.check(
                id, credential, practitioner, attempt, submittedAt, narratives, artifacts, selfAnalysis, attestations);
    }

    /**
     * Begins a first attempt.
     *
     * @param id names the submission
     * @param credential id of the credential that it is for
     * @param practitioner id of the practitioner
     * @return a builder for the rest
     */
    public static Builder builder(String id, String credential, String practitioner) {
        return new Builder(id, credential, practitioner);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Submission that
                && id.equals(that.id)
                && credential.equals(that.credential)
                && credentialVersion.equals(that.credentialVersion)
                && practitioner.equals(that.practitioner)
                && attempt == that.attempt
                && submittedAt.equals(that.submittedAt)
                && narratives.equals(that.narratives)
                && artifacts.equals(that.artifacts)
                && selfAnalysis.equals(that.selfAnalysis)
                && attestations.equals(that.attestations);
    }

    @Override
    public int hashCode() {
        return List.of(id, credential, practitioner, attempt, artifacts).hashCode();
    }

    /** Names the submission only: what a practitioner wrote is nobody's to log. */
    @Override
    public String toString() {
        return "Submission[id=" + id + ", attempt=" + attempt + "]";
    }

    /** Collects a submission piece by piece. */
    public static final class Builder {
        private final String id;
        private final String credential;
        private final String practitioner;
        private Optional<String> credentialVersion = Optional.empty();
        private int attempt = 1;
        private Optional<String> submittedAt = Optional.empty();
        private final Map<String, List<Passage>> narratives = new LinkedHashMap<>();
        private final List<Artifact> artifacts = new ArrayList<>();
        private final List<SelfAnalysis> selfAnalysis = new ArrayList<>();
        private final List<String> attestations = new ArrayList<>();

        private Builder(String id, String credential, String practitioner) {
            this.id = id;
            this.credential = credential;
            this.practitioner = practitioner;
        }

        /**
         * Says which version of the definition the submission was written for.
         *
         * @param version the version
         * @return this builder
         */
        public Builder credentialVersion(String version) {
            credentialVersion = Optional.of(version);
            return this;
        }

        /**
         * Says which attempt this is.
         *
         * @param number from 1
         * @return this builder
         */
        public Builder attempt(int number) {
            attempt = number;
            return this;
        }

        /**
         * Says when the submission was handed in.
         *
         * @param instant the time
         * @return this builder
         */
        public Builder submittedAt(Instant instant) {
            submittedAt = Optional.of(instant.toString());
            return this;
        }

        /**
         * Adds a passage after those already in a narrative.
         *
         * @param part id of the narrative
         * @param passage the passage
         * @return this builder
         */
        public Builder passage(String part, Passage passage) {
            narratives.computeIfAbsent(part, key -> new ArrayList<>()).add(passage);
            return this;
        }

        /**
         * Adds an artifact after those already there.
         *
         * @param artifact the artifact
         * @return this builder
         */
        public Builder artifact(Artifact artifact) {
            artifacts.add(artifact);
            return this;
        }

        /**
         * Adds an entry of the self-analysis after those already there.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder selfAnalysis(SelfAnalysis entry) {
            selfAnalysis.add(entry);
            return this;
        }

        /**
         * Ticks an attestation.
         *
         * @param attestation id of what the practitioner declares
         * @return this builder
         */
        public Builder attestation(String attestation) {
            attestations.add(attestation);
            return this;
        }

        /**
         * Makes the submission.
         *
         * @return the submission
         * @throws InvalidDocumentException if it is not well formed, with every fault
         */
        public Submission build() {
            return new Submission(
                    id,
                    credential,
                    credentialVersion,
                    practitioner,
                    attempt,
                    submittedAt,
                    narratives,
                    artifacts,
                    selfAnalysis,
                    attestations,
                    Optional.empty());
        }
    }
}
