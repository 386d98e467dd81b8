// SPDX-License-Identifier: Apache-2.0
/** Pages of vendors' programs. */
@NullMarked
package org.aiplus.web.apiclient;

import org.jspecify.annotations.NullMarked;
