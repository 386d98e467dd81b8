// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.util.Map;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.DomainEvent;

/**
 * What happens with bids. Until bids are closed the trail names a bid by an id that says nothing of the evaluation, so that it
 * tells nobody who has bid for what; and never what a bid says.
 */
public sealed interface BidEvent extends DomainEvent {

    /** An act of a vendor, before closing. */
    sealed interface OfVendor extends BidEvent permits Opened, Saved, PriceSealed, Submitted, Withdrawn {

        /** Id of the bid. */
        UUID bid();

        @Override
        default String objectType() {
            return "bid";
        }

        @Override
        default String objectId() {
            return bid().toString();
        }
    }

    /** Something about bids that are closed. */
    sealed interface OfEvaluation extends BidEvent permits Lettered, Read, EvidenceRead {

        /** Reference of the evaluation. */
        EvaluationReference evaluation();

        @Override
        default String objectType() {
            return "evaluation";
        }

        @Override
        default String objectId() {
            return evaluation().value();
        }
    }

    /** A vendor has begun to write. */
    record Opened(UUID bid) implements OfVendor {
        @Override
        public String action() {
            return "bid.opened";
        }
    }

    /** What is written was changed. */
    record Saved(UUID bid) implements OfVendor {
        @Override
        public String action() {
            return "bid.saved";
        }
    }

    /**
     * A price was sealed into a bid.
     *
     * @param envelope SHA-256 of the ciphertext, hexadecimal
     * @param byVendor whether the vendor has sealed it itself, and not the server on receipt
     */
    record PriceSealed(UUID bid, String envelope, boolean byVendor) implements OfVendor {
        @Override
        public String action() {
            return "bid.price-sealed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("envelope", envelope, "byVendor", byVendor);
        }
    }

    /**
     * A bid was handed in.
     *
     * @param hash of the receipt, hexadecimal
     */
    record Submitted(UUID bid, int number, String hash) implements OfVendor {
        @Override
        public String action() {
            return "bid.submitted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "hash", hash);
        }
    }

    /** A bid was taken back. */
    record Withdrawn(UUID bid) implements OfVendor {
        @Override
        public String action() {
            return "bid.withdrawn";
        }
    }

    /** Letters were dealt out at closing. */
    record Lettered(EvaluationReference evaluation, int bids) implements OfEvaluation {
        @Override
        public String action() {
            return "bid.lettered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("bids", bids);
        }
    }

    /** Somebody whom the conflict wall let through has read a bid. */
    record Read(EvaluationReference evaluation, String letter) implements OfEvaluation {
        @Override
        public String action() {
            return "bid.read";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("letter", letter);
        }
    }

    /**
     * Somebody whom the conflict wall let through has read a file that a bid names.
     *
     * @param number of the piece in the bid
     * @param hash SHA-256 of the file, hexadecimal
     */
    record EvidenceRead(EvaluationReference evaluation, String letter, int number, String hash)
            implements OfEvaluation {
        @Override
        public String action() {
            return "bid.evidence-read";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("letter", letter, "number", number, "hash", hash);
        }
    }
}
