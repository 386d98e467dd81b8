// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

/**
 * What somebody tried and was refused, where the refusal must be known of later. The doors keep it once the transaction of the
 * act was rolled back.
 *
 * @param act what was tried, for example {@code bid.submit}
 * @param objectType kind of the object it was tried on
 * @param objectId its reference
 */
public record Attempt(String act, String objectType, String objectId) {}
