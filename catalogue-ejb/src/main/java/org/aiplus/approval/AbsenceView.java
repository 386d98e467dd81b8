// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody is away.
 *
 * @param deputy who decides meanwhile
 * @param from first day
 * @param to last day
 * @param version for the next change
 */
public record AbsenceView(UUID id, Colleague deputy, LocalDate from, LocalDate to, long version) {}
