// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

/**
 * A place in a norm.
 *
 * @param norm code of a {@link Norm} of the same set
 * @param clause section, principle or question, as the norm names it
 * @param verified whether the passage was read; otherwise the criterion is only based on it and must not be shown as a
 *     quotation
 */
public record SourceReference(String norm, String clause, boolean verified) {}
