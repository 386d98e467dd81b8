// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

/**
 * A filter that is on, with the way to take it off.
 *
 * @param group what the filter is about, for example {@code Hosting}
 * @param label the chosen value
 * @param removeHref address of the same list without it
 */
public record FilterChip(String group, String label, String removeHref) {}
