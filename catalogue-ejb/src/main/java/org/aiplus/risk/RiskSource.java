// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

/**
 * Where a rule comes from.
 *
 * @param norm code of the norm, see {@link RiskRules#norms()}
 * @param clause its chapter or figure
 * @param verified whether the clause was read; otherwise the rule is only based on it
 */
public record RiskSource(String norm, String clause, boolean verified) {}
