// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

/**
 * A sample that ships with the product, invented and marked by nobody, for those who set an exercise.
 *
 * @param id stable name of the text
 * @param criterion code of the criterion
 * @param text in the language of the evaluation
 */
public record PreparedSample(String id, String criterion, String text) {}
