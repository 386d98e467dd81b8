// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.shared.LocalisedText;

/**
 * One thing that a gate asks for.
 *
 * @param code answered by one {@link GateEvidence}
 * @param owner realm role of those who see to it
 */
public record GateRequirement(String code, LocalisedText name, String owner) {}
