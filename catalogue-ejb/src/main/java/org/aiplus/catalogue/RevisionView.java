// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry's version list.
 *
 * @param number from 1, newest last
 * @param contentHash SHA-256 of the canonical content, hexadecimal
 */
public record RevisionView(
        int number,
        RevisionStatus status,
        String questionSetVersion,
        @Nullable Instant publishedAt,
        String contentHash) {}
