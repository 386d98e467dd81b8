// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import org.aiplus.shared.Language;

/**
 * What a vendor proposes.
 *
 * @param solution reference of a published solution of the vendor
 * @param language in which it is written
 * @param words how it would help
 */
public record NewProposal(String solution, Language language, String words) {}
