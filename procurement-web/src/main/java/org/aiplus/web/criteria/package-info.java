// SPDX-License-Identifier: Apache-2.0
/** Pages about the criteria: what tools are judged by, where it comes from, and writing the next edition. */
@NullMarked
package org.aiplus.web.criteria;

import org.jspecify.annotations.NullMarked;
