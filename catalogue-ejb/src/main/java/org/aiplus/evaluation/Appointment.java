// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place on a panel for somebody.
 *
 * @param person subject of the identity provider
 * @param division in which the person works; a panel has people of more than one
 * @param replaces the ended place that this one takes over, {@code null} for a new one
 */
public record Appointment(
        String person,
        PanelRole role,
        String division,
        @Nullable UUID replaces) {}
