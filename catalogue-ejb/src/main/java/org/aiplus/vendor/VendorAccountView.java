// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as its own people and the government see it.
 *
 * @param profile {@code null} as long as the vendor has said nothing about itself, such as after an import
 * @param questions all that officers asked, the newest first
 * @param history all decisions, the newest first
 * @param version grows with every change; a change names the version that it was based on
 */
public record VendorAccountView(
        VendorView vendor,
        @Nullable Profile profile,
        List<VendorQuestionView> questions,
        List<VendorHistoryView> history,
        long version) {

    /**
     * What a vendor says about itself.
     *
     * @param registryCountry code of the vocabulary {@code registryCountry}
     * @param website {@code null} where none was said
     */
    public record Profile(
            String registryCountry,
            VendorSize size,
            String address,
            @Nullable String website,
            List<VendorContact> contacts,
            Instant registeredAt) {

        public Profile {
            contacts = List.copyOf(contacts);
        }
    }

    public VendorAccountView {
        questions = List.copyOf(questions);
        history = List.copyOf(history);
    }
}
