// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/**
 * Figures for the first page.
 *
 * @param entries published entries, reference records not counted
 * @param approved entries that departments may adopt
 * @param referenceRecords published reference records
 * @param departments departments in the reference data
 */
public record CatalogueFigures(long entries, long approved, long referenceRecords, long departments) {}
