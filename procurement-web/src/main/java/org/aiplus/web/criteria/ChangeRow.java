// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

/**
 * A criterion that differs between two editions, and how, in words.
 *
 * @param code its code, empty for the rules of the whole edition
 */
public record ChangeRow(String code, String name, String words) {}
