// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.Instant;

/**
 * Which revision of an entry readers see.
 *
 * @param number from 1
 * @param publishedAt since when
 */
public record PublishedRevision(int number, Instant publishedAt) {}
