// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

/**
 * What a panel agreed about a sample, to be read beside a criterion while bids are marked.
 *
 * @param criterion code of the criterion
 * @param sample text of the sample
 * @param mark that was agreed, 0 to 4
 * @param reason that was agreed
 */
public record Guidance(String criterion, String sample, int mark, String reason) {}
