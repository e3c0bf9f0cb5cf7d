import { commonHeaders } from './response-headers.ts';

/**
 * The common headers as a response headers policy of CloudFront, for `aws cloudfront create-response-headers-policy`:
 * https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html. Types and caching are set
 * with the files in S3.
 */
export function cloudFrontPolicy(policy: string): string {
  const common = commonHeaders(policy);
  const own = new Set([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
  ]);
  const custom = Object.entries(common).filter(([name]) => !own.has(name));
  const seconds = Number(/\d+/.exec(common['Strict-Transport-Security'] ?? '')?.[0] ?? 0);
  const config = {
    Name: 'faircopy',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: common['Content-Security-Policy'] },
      StrictTransportSecurity: {
        Override: true,
        AccessControlMaxAgeSec: seconds,
        IncludeSubdomains: false,
        Preload: false,
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: common['Referrer-Policy'] },
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
