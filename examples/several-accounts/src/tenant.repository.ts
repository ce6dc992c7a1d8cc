import { Injectable } from '@nestjs/common';

export interface Tenant {
  readonly key: string;
  readonly appId: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

/** In memory; with TypeORM or Prisma it is a table with the same columns. */
@Injectable()
export class TenantRepository {
  private readonly tenants = new Map<string, Tenant>();

  save(tenant: Tenant): void {
    this.tenants.set(tenant.key, tenant);
  }

  findByKey(key: string): Promise<Tenant | undefined> {
    return Promise.resolve(this.tenants.get(key));
  }
}
