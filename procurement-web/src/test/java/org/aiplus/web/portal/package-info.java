// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages of the vendor portal. */
@NullMarked
package org.aiplus.web.portal;

import org.jspecify.annotations.NullMarked;
