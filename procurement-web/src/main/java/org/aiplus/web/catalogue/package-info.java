// SPDX-License-Identifier: Apache-2.0
/** Pages of the catalogue: the first page, the list with its filters, one entry. */
@NullMarked
package org.aiplus.web.catalogue;

import org.jspecify.annotations.NullMarked;
