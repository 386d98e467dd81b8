// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Content in the form in which a revision keeps it.
 *
 * @param name localised text as JSON
 * @param categories codes as JSON
 * @param answers answers as canonical JSON
 * @param hash SHA-256 over all of it, hexadecimal
 */
record StoredContent(
        String name,
        @Nullable String department,
        String categories,
        @Nullable Classification maximumClassification,
        @Nullable LocalDate firstListedOn,
        @Nullable LocalDate lastVerifiedOn,
        String questionSetVersion,
        String answers,
        String hash) {}
