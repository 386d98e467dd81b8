// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the database in each transaction of a façade for whom it acts, so that row-level security lets through what the
 * caller may see. A façade of a feature with vendors' tables carries it; one that forgets it reads no row at all.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ActsForCaller {}
