// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from. System and external id together identify it, so a second import of the same row finds it.
 *
 * @param system short name of the register or system, for example {@code uk-atrs}
 * @param externalId the row's id there
 * @param url public address of the original, {@code null} when there is none
 */
public record SolutionSource(
        String system, String externalId, @Nullable String url) {}
