// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import org.jspecify.annotations.Nullable;

/**
 * A person as others see them beside a decision.
 *
 * @param subject subject of the identity provider
 * @param name display name, {@code null} for somebody whom the product has never seen
 */
public record Colleague(String subject, @Nullable String name) {}
