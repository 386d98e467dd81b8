// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that a bid names, as people see it whom the conflict wall has let through. While bidders are letters only,
 * it is known by its number in the bid: its reference would lead to its vendor.
 *
 * @param number in the bid, from 1
 * @param criteria codes of the criteria for which it is named, in order
 * @param reference {@code null} while names are kept back
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param title {@code null} while names are kept back
 * @param issuer {@code null} while names are kept back
 * @param validFrom first day of validity, {@code null} when it always was
 * @param validTo last day of validity, {@code null} when it does not expire
 * @param size bytes of the file
 * @param sha256 of the file, hexadecimal; {@code null} while names are kept back
 * @param readable whether the file can be read
 * @param verified whether somebody of the government found that it is what it says
 */
public record BidPiece(
        int number,
        List<String> criteria,
        @Nullable String reference,
        String kind,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long size,
        @Nullable String sha256,
        boolean readable,
        boolean verified) {

    public BidPiece {
        criteria = List.copyOf(criteria);
    }
}
