// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import org.aiplus.shared.LocalisedText;

/**
 * The revision of an entry that a bid offers.
 *
 * @param hash SHA-256 of the revision, hexadecimal
 */
public record OfferedRevision(String solution, LocalisedText name, int revision, String hash) {}
