provider "openstack" {
  tenant_id = "dp-tenant"
  auth_url  = "https://cloud.example/v3"
}
resource "openstack_networking_network_v2" "n" { name = "n" }
resource "openstack_networking_rbac_policy_v2" "r" {
  action        = "access_as_shared"
  object_id     = openstack_networking_network_v2.n.id
  object_type   = "network"
  target_tenant = "dc-tenant"
}
